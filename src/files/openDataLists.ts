import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataPath, schemaNames, schemaPath } from '../archive/openDataPaths.ts';
import { toCsv } from '../export/csv.ts';
import { indicatorListRecords, indicatorListRows } from '../export/indicatorList.ts';
import { jsonSchema } from '../export/jsonSchemas.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Writes the open data that do not grow with the speeches: the list of indicators and the schemas. */
export function publishOpenLists(site: string, lists: Vocabulary): void {
  mkdirSync(join(site, 'data', 'schema'), { recursive: true });
  const write = (path: string, text: string) => {
    writeFileSync(join(site, path), text);
  };
  const records = indicatorListRecords(lists.indicators);
  write(
    openDataPath('indicators', 'csv', 1, 1),
    toCsv(indicatorListRows(lists.indicators, lists.areas)),
  );
  write(openDataPath('indicators', 'json', 1, 1), `${JSON.stringify(records, null, 1)}\n`);
  for (const name of schemaNames) write(schemaPath(name), jsonSchema(name));
}
