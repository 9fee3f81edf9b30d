import { readFileSync, writeFileSync } from 'node:fs';
import type { Traffic } from './countingServer.ts';
import type { Truth } from './truth.ts';

/** What an engine answered to a query: exact engines count places, others name speeches only. */
export interface Answer extends Traffic {
  hits: number | null;
  speeches: readonly number[];
  milliseconds: number;
  /** Bytes of what is shown first: hits in context, or the excerpts of a peer. */
  shown: number;
}

/** What a program that asks an engine hands back. */
export interface Asked {
  /** As many as came within the time, in the order of the queries. */
  answers: Answer[];
  /** Bytes before the first query: what every search needs. */
  opening: number;
  /** Of the engine, where it was built here: seconds; else 0. */
  seconds: number;
  /** Bytes of its index as it would be sent, where it is in memory; null when too long for a string. */
  size: number | null;
}

const noTraffic: Traffic = { bytes: 0, requests: 0 };

/** An answer of an engine that sends nothing for a query. */
export function answerInMemory(
  hits: number | null,
  speeches: readonly number[],
  milliseconds: number,
): Answer {
  return { hits, speeches, milliseconds, shown: 0, ...noTraffic };
}

/** Asks query after query until the seconds are over. */
export async function askAll(
  truths: readonly Truth[],
  seconds: number,
  ask: (query: string) => Promise<Answer>,
): Promise<Answer[]> {
  const end = performance.now() + seconds * 1000;
  const answers: Answer[] = [];
  for (const { query } of truths) {
    answers.push(await ask(query));
    if (performance.now() > end) break;
  }
  return answers;
}

/** The queries that a program is given in a file. */
export function readTruths(file: string): Truth[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Truth[];
}

export function readAsked(file: string): Asked {
  return JSON.parse(readFileSync(file, 'utf8')) as Asked;
}

export function writeAsked(file: string, asked: Partial<Asked> & Pick<Asked, 'answers'>): void {
  writeFileSync(file, JSON.stringify({ opening: 0, seconds: 0, size: null, ...asked }));
}
