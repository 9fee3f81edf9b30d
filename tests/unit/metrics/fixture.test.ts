import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/file.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { agreesWithText } from '../../../src/metrics/quantities/agreesWithText.ts';
import { findMetrics } from '../../../src/metrics/findMetrics.ts';
import type { Metric } from '../../../src/schema/metric.ts';

interface Expected extends Omit<Metric, 'id' | 'quote' | 'partOf'> {
  fragment: string;
  partOf?: string;
}

const lists = readLists('content');
const { speeches } = await importFile('content/sources/office-half-year-speeches.raw.txt', lists);

function isExpectedList(value: unknown): value is Expected[] {
  return Array.isArray(value) && value.length > 0;
}

function readExpected(id: string): Expected[] {
  const list: unknown = JSON.parse(readFileSync(`tests/fixtures/metrics/${id}.json`, 'utf8'));
  if (!isExpectedList(list)) throw new TypeError(`no metrics in the fixture of ${id}`);
  return list;
}

describe.each(speeches)('the figures of $id', ({ id, blocks }) => {
  const expected = readExpected(id);
  const found = findMetrics(blocks, lists);
  const placeOf = (paragraph: string, context: string, text: string) => {
    const words = blocks.find((block) => block.id === paragraph)?.text ?? '';
    return `${paragraph}@${String(words.indexOf(context) + context.indexOf(text))}`;
  };
  const stated = ({ text, value, upper, unit, qualifier, masked, status }: Expected | Metric) =>
    JSON.stringify({ text, value, upper, unit, qualifier, masked, status });
  const wanted = new Map(
    expected.map((entry) => [placeOf(entry.paragraph, entry.fragment, entry.text), entry]),
  );
  const got = new Map(
    found.map((entry) => [placeOf(entry.paragraph, entry.quote, entry.text), entry]),
  );

  it('are all found, and none besides', () => {
    const right = [...got].filter(([place, metric]) => {
      const entry = wanted.get(place);
      return entry !== undefined && stated(entry) === stated(metric);
    }).length;
    const precision = right / found.length;
    const recall = right / expected.length;
    console.log(
      `${id}: ${String(right)} right of ${String(found.length)} found and`,
      `${String(expected.length)} expected; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect([...got.values()].map(stated)).toEqual([...wanted.values()].map(stated));
    expect([...got.keys()]).toEqual([...wanted.keys()]);
  });

  it('are named, dated, and placed in their areas as by hand', () => {
    const told = ({ indicator, area, period, subject, action, base }: Expected | Metric) => ({
      indicator,
      area,
      period,
      subject,
      action,
      base,
    });
    expect(found.map((entry) => ({ text: entry.text, ...told(entry) }))).toEqual(
      expected.map((entry) => ({ text: entry.text, ...told(entry) })),
    );
  });

  it('know the totals they are parts of', () => {
    const totalOf = (metric: Metric) => found.find((entry) => entry.id === metric.partOf)?.text;
    expect(found.map(totalOf)).toEqual(expected.map((entry) => entry.partOf));
  });

  it('say the same again when read from their words', () => {
    const words = new Map(blocks.map((block) => [block.id, block.text]));
    expect(
      found.filter((metric) => !agreesWithText(metric, words.get(metric.paragraph) ?? '')),
    ).toEqual([]);
  });
});
