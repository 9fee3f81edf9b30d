import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTables, schemaNames, speechesPerFile } from '../../../src/archive/openDataPaths.ts';
import { tables } from '../../../src/export/archiveTables.ts';
import { dictionary, readingColumns } from '../../../src/export/dictionary.ts';
import { indicatorListRows } from '../../../src/export/indicatorList.ts';
import { indicatorRows } from '../../../src/export/indicatorTable.ts';
import { jsonSchema } from '../../../src/export/jsonSchemas.ts';
import { openRecords } from '../../../src/export/openRecords.ts';
import { OpenDataWriter } from '../../../src/files/openDataWriter.ts';
import { readVocabulary } from '../../../src/files/vocabulary.ts';
import { sampleMetric, sampleSpeech } from '../../support/sampleSpeech.ts';

const { lists } = readVocabulary('content');
const speech = sampleSpeech({ metrics: [sampleMetric({ text: '<12件', quote: '"=1' })] });
const exported = { id: 'sample', licence: '样例', speech, texts: ['办理公文12件'] };
const folder = mkdtempSync(join(tmpdir(), 'wenku-open-'));
const read = (name: string) => readFileSync(join(folder, 'data', name), 'utf8');
const parse = (name: string): unknown => JSON.parse(read(name));

afterEach(() => {
  rmSync(join(folder, 'data'), { recursive: true, force: true });
});

describe('the data dictionary', () => {
  it('has every column of every table, in their order', () => {
    const columnsOf = {
      speeches: tables.speeches(exported, lists),
      paragraphs: tables.paragraphs(exported, lists),
      metrics: tables.metrics(exported, lists),
      indicators: indicatorListRows(lists.indicators, lists.areas, '样例'),
      releases: tables.releases(exported, lists),
    };
    for (const table of openTables) {
      const names = dictionary[table].map(({ name }) => name);
      expect(names, table).toEqual(Object.keys(columnsOf[table][0] ?? {}));
    }
  });

  it('has every column that the table of one indicator adds', () => {
    const indicator = lists.indicators.get('documents.handled') ?? { unit: '件' };
    const reading = { entry: { id: 'sample', data: speech, digest: '' }, metric: sampleMetric() };
    const [row = {}] = indicatorRows([reading], lists, indicator);
    const names = [...dictionary.metrics, ...readingColumns].map(({ name }) => name);
    expect(names).toEqual(Object.keys(row));
  });

  it('names only keys that the JSON has', () => {
    for (const table of ['speeches', 'paragraphs', 'metrics', 'releases'] as const) {
      const record = JSON.stringify(openRecords(table, exported)[0]);
      const own = dictionary[table].slice(table === 'speeches' ? 0 : 7);
      const optional = /^(?:upper|status|per|point|partOf|base|comparison|masked|yearEstimate)/u;
      for (const { key } of own.filter(({ key: name }) => name !== '' && !optional.test(name))) {
        expect(record, key).toContain(`"${key.split('.').at(-1) ?? ''}":`);
      }
    }
  });
});

describe('the open data', () => {
  it('are valid JSON and CSV with one heading, whatever the words', () => {
    const writer = new OpenDataWriter(folder, lists, 2);
    writer.add(exported);
    writer.add({ ...exported, id: 'other' });
    writer.close();
    expect(parse('metrics.json')).toMatchObject([{ speech: 'sample' }, { speech: 'other' }]);
    expect(parse('paragraphs.json')).toMatchObject([{ text: '办理公文12件' }, { speech: 'other' }]);
    expect(read('metrics.csv').match(/指标键/gu)).toHaveLength(1);
    expect(read('speeches.csv').trim().split('\r\n')).toHaveLength(3);
  });

  it('are empty lists without speeches or without figures', () => {
    new OpenDataWriter(folder, lists, 0).close();
    expect(parse('speeches.json')).toEqual([]);
    const writer = new OpenDataWriter(folder, lists, 1);
    writer.add({ ...exported, speech: sampleSpeech() });
    writer.close();
    expect(parse('metrics.json')).toEqual([]);
  });

  it('are cut into files that a spreadsheet opens', () => {
    const writer = new OpenDataWriter(folder, lists, speechesPerFile + 1);
    for (let index = 0; index <= speechesPerFile; index += 1) {
      writer.add({ ...exported, id: `s${String(index)}` });
    }
    writer.close();
    expect(readdirSync(join(folder, 'data')).filter((name) => name.startsWith('metrics'))).toEqual([
      'metrics-1.csv',
      'metrics-1.json',
      'metrics-2.csv',
      'metrics-2.json',
    ]);
    expect(parse('metrics-2.json')).toMatchObject([{ speech: `s${String(speechesPerFile)}` }]);
  });
});

describe('the JSON Schemas', () => {
  it.each(schemaNames)('of a %s is one, with its fields', (name) => {
    const schema: unknown = JSON.parse(jsonSchema(name));
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
  });
});
