import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFoldTable } from '../../src/search/index/foldTable.ts';
import { wordsPath } from '../../src/search/words.ts';
import type { Manifest, ManifestSpeech } from '../../src/search/manifest.ts';

/** A speech for tests: its id, its paragraphs' words, and what differs from the defaults. */
export interface SampleSpeech extends Partial<Omit<ManifestSpeech, 'id' | 'paragraphs'>> {
  id: string;
  texts: string[];
  parts?: (string | null)[];
  areas?: string[][];
  headings?: boolean[];
}

/** The manifest of speeches. */
export function sampleManifest(speeches: readonly SampleSpeech[]): Manifest {
  return {
    fold: makeFoldTable(),
    names: { office: {}, year: {}, genre: {}, area: {}, part: {} },
    indicators: {},
    speeches: speeches.map(({ texts, parts = [], areas = [], headings = [], ...speech }) => ({
      title: '样例',
      office: 'sample',
      genre: 'sample',
      year: '2020',
      date: '2020年',
      ...speech,
      paragraphs: texts.map((text, index) => ({
        id: `p${String(index + 1).padStart(3, '0')}`,
        number: index + 1,
        length: text.length,
        heading: headings[index] ?? false,
        part: parts[index] ?? null,
        areas: areas[index] ?? [],
      })),
    })),
  };
}

/** Writes what the search index is built from, as a site does; returns the folder. */
export function writeSampleSite(speeches: readonly SampleSpeech[]): string {
  const site = mkdtempSync(join(tmpdir(), 'wenku-sample-'));
  mkdirSync(join(site, 'search'), { recursive: true });
  const manifest = sampleManifest(speeches);
  writeFileSync(join(site, 'search', 'manifest.json'), JSON.stringify(manifest));
  for (const { id, texts } of speeches) {
    mkdirSync(join(site, 'speeches', id), { recursive: true });
    writeFileSync(join(site, wordsPath(id)), texts.join('\n'));
  }
  return site;
}
