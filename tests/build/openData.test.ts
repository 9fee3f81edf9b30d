import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import { describe, expect, inject, it } from 'vitest';
import { parseCsv } from '../support/parseCsv.ts';

const sites = inject('sites');
const records: Readonly<Record<string, string>> = {
  speeches: 'speech-record',
  paragraphs: 'paragraph',
  metrics: 'metric',
  indicators: 'indicator',
  releases: 'release',
};

describe.each([
  { name: 'archive', site: sites.main },
  { name: 'samples', site: sites.odd },
  { name: 'sample archive', site: sites.demo },
])('the data of the $name', ({ site }) => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(site, path), 'utf8'));
  // The pattern beside the format says the same.
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, formats: { date: true } });
  const validator = (schema: string) =>
    ajv.compile(z.record(z.string(), z.unknown()).parse(read(`data/schema/${schema}.schema.json`)));
  /** The files of a folder whose name is that of their own folder: speeches/a/a.json. */
  const filesIn = (folder: string) =>
    readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?:^|\/)(?<name>[^/]+)\/\k<name>\.json$/u.test(file))
      .map((file) => `${folder}/${file}`);

  it.each([
    ['speech', 'speeches'],
    ['readings', 'metrics'],
  ])('are valid by their schemas, and tell their terms: %s', (schema, folder) => {
    const validate = validator(schema);
    const files = filesIn(folder);
    // The samples have no indicator with a reading.
    if (site !== sites.odd) expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const data = z.looseObject({ licence: z.string().min(4) }).parse(read(file));
      validate(data);
      expect(validate.errors, file).toBeNull();
    }
  });

  it.each(Object.entries(records))('are valid, record by record: %s', (table, schema) => {
    const validate = validator(schema);
    const list = z.array(z.unknown()).parse(read(`data/${table}.json`));
    expect(list.length).toBeGreaterThan(0);
    for (const record of list) {
      validate(record);
      expect(validate.errors, JSON.stringify(record).slice(0, 200)).toBeNull();
    }
    const broken = z.record(z.string(), z.unknown()).parse(list[0]);
    expect(validate({ ...broken, unknown: 1 })).toBe(false);
  });

  it('have the columns that the package of the tables tells', () => {
    const { resources, licenses } = z
      .looseObject({
        licenses: z.array(z.object({ title: z.string().min(4) })).length(1),
        resources: z.array(
          z.looseObject({
            path: z.string(),
            schema: z.looseObject({
              fields: z.array(z.object({ name: z.string(), type: z.enum(['string', 'number']) })),
            }),
          }),
        ),
      })
      .parse(read('data/datapackage.json'));
    expect(resources).toHaveLength(Object.keys(records).length);
    expect(licenses[0]?.title).not.toBe('');
    for (const { path, schema } of resources) {
      const [heading = [], ...rows] = parseCsv(readFileSync(join(site, 'data', path), 'utf8'));
      expect(heading, path).toEqual(schema.fields.map((field) => field.name));
      const numeric = schema.fields.flatMap(({ type }, index) =>
        type === 'number' ? [index] : [],
      );
      const cells = rows.flatMap((row) => numeric.map((index) => row[index] ?? ''));
      expect(cells.filter((cell) => cell !== '' && !Number.isFinite(Number(cell)))).toEqual([]);
    }
  });
});
