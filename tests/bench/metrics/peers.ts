import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { isSameNumber } from '../../support/metrics/fields.ts';
import type { Label, LabelledSentence } from '../../support/metrics/labels.ts';
import { matchFound } from '../../support/metrics/match.ts';
import type { FoundNumber, Peer } from './peerKinds.ts';
import { recognizersFinder } from './recognizers.ts';
import { findingLine } from './table.ts';

const numberRun =
  /[零〇○一二两兩三四五六七八九十百千万萬亿億\d０-９][零〇○一二两兩三四五六七八九十百千万萬亿億\d０-９.．点點]*/gu;

/** Half-width digits and point: no library here reads the full-width ones. */
const toHalfWidth = (text: string) =>
  text.replace(/[０-９．]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** Lets a library that reads whole numbers loose on every run of numerals. */
const onRuns = (read: (text: string) => number) => (text: string) =>
  [...text.matchAll(numberRun)].flatMap(({ 0: run, index }) => {
    const value = read(run);
    return Number.isNaN(value) ? [] : [{ at: index, text: run, value }];
  });

const toNumber = (value: unknown): number => {
  const text = String(value).trim();
  return text === '' ? Number.NaN : Number(text);
};

type Call = (text: string) => unknown;
const isCall = (value: unknown): value is Call => typeof value === 'function';
const isConstructor = (value: unknown): value is new (text: string) => { toInteger(): unknown } =>
  typeof value === 'function';

function reader(call: unknown): (text: string) => number {
  if (!isCall(call)) throw new TypeError('not a function');
  return (text) => {
    try {
      return toNumber(call(toHalfWidth(text)));
    } catch {
      return Number.NaN;
    }
  };
}

const makers: Readonly<Record<string, (module: unknown) => Omit<Peer, 'name'>>> = {
  '@microsoft/recognizers-text-suite': (module) => {
    const find = recognizersFinder(module);
    return { find, read: (text) => find(text)[0]?.value ?? Number.NaN };
  },
  'nzh/cn': (module) => {
    const { decodeS } = z.object({ decodeS: z.unknown() }).parse(module);
    const read = reader(decodeS);
    return { read, find: onRuns(read) };
  },
  'chinese-numbers-converter': (module) => {
    if (!isConstructor(module)) throw new TypeError('not a class');
    const read = reader((text: string) => new module(text).toInteger());
    return { read, find: onRuns(read) };
  },
  '@lazy-cjk/zh2num': (module) => {
    const read = reader(z.object({ zh2num: z.unknown() }).parse(module).zh2num);
    return { read, find: onRuns(read) };
  },
  'chinese-parseint2': (module) => {
    const read = reader(z.object({ default: z.unknown() }).parse(module).default);
    return { read, find: onRuns(read) };
  },
};

/** The libraries that are installed under a folder, each with its version. */
export function loadPeers(folder: string): Peer[] {
  const require = createRequire(resolve(folder, 'package.json'));
  return Object.entries(makers).flatMap(([name, make]) => {
    try {
      return [{ name, ...make(require(name)) }];
    } catch (error) {
      console.log(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
}

/** A library tells the ends of a range as two numbers. */
const isRight = ({ value, upper }: Label, found: FoundNumber) =>
  isSameNumber(found.value, value) || isSameNumber(found.value, upper ?? null);

/** Prints how well each library finds the labelled figures, and reads those it finds. */
export function benchPeers(sentences: readonly LabelledSentence[], folder: string): void {
  console.log('\nlibraries: any overlap with a figure; value of those that overlap');
  for (const { name, find } of loadPeers(folder)) {
    const tally = { wanted: 0, given: 0, right: 0 };
    let values = 0;
    for (const { text, labels } of sentences) {
      const { pairs, missed, wrong } = matchFound(labels, find(text));
      tally.wanted += pairs.length + missed.length;
      tally.given += pairs.length + wrong.length;
      tally.right += pairs.length;
      values += pairs.filter(({ label, found }) => isRight(label, found)).length;
    }
    const share = (values / Math.max(1, tally.right)).toFixed(3);
    console.log(`${findingLine(name, tally)}  value ${share}`);
  }
}
