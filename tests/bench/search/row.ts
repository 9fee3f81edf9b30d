import type { Answer } from './answer.ts';
import { judge, spread, spreadKilobytes } from './figures.ts';
import type { Measured } from '../measure.ts';
import type { Truth } from './truth.ts';

export const columns = [
  'engine',
  'recall',
  'precision',
  'counts as the scan',
  'KB a query (median / p95)',
  'requests (median / p95)',
  'ms (median / p95)',
  'KB of what is shown first (median / p95)',
  'KB of a cold first search (median / p95)',
  'KB before any search',
  'index bytes a character',
  'build s (of processor)',
  'build MB',
  'query MB',
];

/** What is known of an engine besides its answers. */
export interface Known {
  /** Bytes that every search needs first, and those of the page where it is one. */
  opening: number;
  page: number;
  /** Of its index, as it lies on the server. */
  indexBytes: number | null;
  /** Of all speeches. */
  characters: number;
  build: Measured;
  asking: Measured;
}

const kilobyte = 1024;

/** A line of the table. */
export function row(
  name: string,
  truths: readonly Truth[],
  answers: readonly Answer[],
  { opening, page, indexBytes, characters, build, asking }: Known,
): string[] {
  return [
    name,
    ...judge(truths, answers),
    spreadKilobytes(answers.map(({ bytes }) => bytes)),
    spread(
      answers.map(({ requests }) => requests),
      0,
    ),
    spread(
      answers.map(({ milliseconds }) => milliseconds),
      1,
    ),
    spreadKilobytes(answers.map(({ shown }) => shown)),
    spreadKilobytes(answers.map(({ bytes, shown }) => page + opening + bytes + shown)),
    ((page + opening) / kilobyte).toFixed(0),
    indexBytes === null ? 'too long to send' : (indexBytes / characters).toFixed(2),
    `${build.seconds.toFixed(1)} (${build.cpu.toFixed(1)})`,
    build.megabytes.toFixed(0),
    asking.megabytes.toFixed(0),
  ];
}
