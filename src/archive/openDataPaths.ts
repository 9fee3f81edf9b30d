/** The tables that the open data give, in the order readers see them. */
export const openTables = ['speeches', 'paragraphs', 'metrics', 'indicators', 'releases'] as const;
export type OpenTable = (typeof openTables)[number];

/** Endings of the files of every table. */
export const openEndings = ['csv', 'json'] as const;
export type OpenEnding = (typeof openEndings)[number];

/** Speeches in one file: 8 million characters, which a spreadsheet still opens. */
export const speechesPerFile = 1000;

/** Number of files that a table takes for so many speeches. */
export function partsOf(table: OpenTable, speeches: number): number {
  return table === 'indicators' ? 1 : Math.max(1, Math.ceil(speeches / speechesPerFile));
}

/** Path of a file: data/metrics.csv, or data/metrics-2.csv where a table takes several. */
export function openDataPath(
  table: OpenTable,
  ending: OpenEnding,
  part: number,
  parts: number,
): string {
  return `data/${table}${parts > 1 ? `-${String(part)}` : ''}.${ending}`;
}

/** The meaning of every column of the tables, for programs. */
export const packagePath = 'data/datapackage.json';

/** What has a JSON Schema: the file of a speech, the file of an indicator, one record of each table. */
export const schemaNames = [
  'speech',
  'readings',
  ...(['speech-record', 'paragraph', 'metric', 'indicator', 'release'] as const),
] as const;
export type SchemaName = (typeof schemaNames)[number];

/** Path of a JSON Schema. */
export function schemaPath(name: SchemaName): string {
  return `data/schema/${name}.schema.json`;
}
