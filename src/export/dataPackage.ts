import { openDataPath, openTables, partsOf, type OpenTable } from '../archive/openDataPaths.ts';
import { dictionary } from './dictionary.ts';

/** Who gives the data, and under what terms. */
export interface DataTerms {
  name: string;
  description: string;
  licence: string;
}

/** Columns whose cells are numbers; all others are words, kept as they are. */
const numbers = new Set([
  '年份',
  '推定年份',
  '段落数',
  '字数',
  '数字',
  '校改',
  '存疑',
  '层次',
  '数值',
  '上限',
  '隐去位数',
]);

function resource(table: OpenTable, part: number, parts: number): object {
  const path = openDataPath(table, 'csv', part, parts);
  return {
    name: path.replace('data/', '').replace('.csv', ''),
    path: path.replace('data/', ''),
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: dictionary[table].map(({ name, meaning }) => ({
        name,
        type: numbers.has(name) ? 'number' : 'string',
        description: meaning,
      })),
      missingValues: [''],
    },
  };
}

/**
 * The CSV files with the meaning of every column and the terms of use, as a Frictionless Data Package
 * (`data/datapackage.json`), which tools for tables read.
 */
export function dataPackage({ name, description, licence }: DataTerms, speeches: number): string {
  const resources = openTables.flatMap((table) => {
    const parts = partsOf(table, speeches);
    return Array.from({ length: parts }, (_, index) => resource(table, index + 1, parts));
  });
  const whole = {
    profile: 'tabular-data-package',
    name: 'wenku',
    title: name,
    description,
    // A licence of the site's own words has no name in any list: its address is where it stands.
    licenses: [{ title: licence, path: 'index.html' }],
    resources,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}
