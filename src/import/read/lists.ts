import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { WenkuError } from '../../errors/catalogue.ts';
import type { MetricLists } from '../../metrics/findMetrics.ts';
import { areaSchema, indicatorSchema } from '../../schema/vocabulary.ts';

function readFolder(folder: string): { file: string; data: unknown }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(folder, name))
    .map((file) => ({ file, data: parse(readFileSync(file, 'utf8')) as unknown }));
}

const ownContent = fileURLToPath(new URL('../../../content', import.meta.url));

/**
 * The lists by which figures are named, from a content folder; a folder without them is read with
 * the project's own.
 */
export function readLists(folder: string): MetricLists {
  const content = existsSync(join(folder, 'areas')) ? folder : ownContent;
  const areas = readFolder(join(content, 'areas')).map(({ file, data }) => {
    const area = areaSchema.safeParse(data);
    if (!area.success) throw new WenkuError('list-invalid', { file }, area.error.message);
    return { key: basename(file, '.yaml'), cues: area.data.cues };
  });
  const indicators = readFolder(join(content, 'indicators')).flatMap(({ file, data }) =>
    Object.entries(typeof data === 'object' && data !== null ? data : {}).map(([key, entry]) => {
      const indicator = indicatorSchema.safeParse(entry);
      if (!indicator.success)
        throw new WenkuError('list-invalid', { file }, indicator.error.message);
      return { key, area: indicator.data.area, match: indicator.data.match };
    }),
  );
  return { areas, indicators };
}
