import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../archive/entry.ts';
import { figureFile, type ListedFigures } from '../archive/figureFile.ts';
import { readingsByIndicator } from '../archive/readings.ts';
import type { Manifest } from '../search/manifest.ts';
import { figurePath } from '../search/figures/figureFile.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The indicators that have figures, as search is told of them. */
export function namedIndicators(
  entries: readonly Entry[],
  { indicators }: Vocabulary,
): Manifest['indicators'] {
  const readings = readingsByIndicator(entries);
  return Object.fromEntries(
    [...indicators].flatMap(([key, { name, aliases = [], unit }]) =>
      readings.has(key) ? [[key, { names: [name, ...aliases], unit }]] : [],
    ),
  );
}

/** Writes the figures of every indicator that has any, for search. */
export function publishFigureFiles(
  site: string,
  entries: readonly Entry[],
  listed: ReadonlyMap<string, ListedFigures>,
  { indicators }: Vocabulary,
): void {
  const readings = readingsByIndicator(entries);
  mkdirSync(join(site, 'search', 'figures'), { recursive: true });
  for (const [key, indicator] of indicators) {
    const found = readings.get(key);
    if (!found) continue;
    const file = figureFile(indicator, found, listed);
    writeFileSync(join(site, figurePath(key)), JSON.stringify(file));
  }
}
