import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataPath, packagePath, schemaNames, schemaPath } from '../archive/openDataPaths.ts';
import { toCsv } from '../export/csv.ts';
import { dataPackage } from '../export/dataPackage.ts';
import { indicatorListRecords, indicatorListRows } from '../export/indicatorList.ts';
import { jsonSchema } from '../export/jsonSchemas.ts';
import { site as facts } from '../site.config.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Writes the open data that do not grow with the speeches: the list of indicators, the schemas, what the tables hold. */
export function publishOpenLists(site: string, lists: Vocabulary, speeches: number): void {
  mkdirSync(join(site, 'data', 'schema'), { recursive: true });
  const write = (path: string, text: string) => {
    writeFileSync(join(site, path), text);
  };
  const records = indicatorListRecords(lists.indicators, facts.licence);
  write(
    openDataPath('indicators', 'csv', 1, 1),
    toCsv(indicatorListRows(lists.indicators, lists.areas, facts.licence)),
  );
  write(openDataPath('indicators', 'json', 1, 1), `${JSON.stringify(records, null, 1)}\n`);
  write(packagePath, dataPackage(facts, speeches));
  for (const name of schemaNames) write(schemaPath(name), jsonSchema(name));
}
