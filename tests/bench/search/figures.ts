import type { Truth } from './truth.ts';

/** What an engine answered to a query: exact engines count places, others name speeches only. */
export interface Answer {
  hits: number | null;
  speeches: readonly number[];
  milliseconds: number;
  bytes: number;
  requests: number;
}

/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Median and p95. */
function spread(values: readonly number[], scale: number, digits: number): string {
  const show = (share: number) => (quantile(values, share) / scale).toFixed(digits);
  return `${show(0.5)} / ${show(0.95)}`;
}

/** Share of the true speeches that were found, of the found that are true, of counts that are exact. */
export function judge(truths: readonly Truth[], answers: readonly Answer[]): string[] {
  let found = 0;
  let wanted = 0;
  let given = 0;
  let exact = 0;
  for (const [index, answer] of answers.entries()) {
    const truth = truths[index];
    if (!truth) continue;
    const right = new Set(truth.speeches);
    const hit = answer.speeches.filter((speech) => right.has(speech)).length;
    found += hit;
    wanted += right.size;
    given += answer.speeches.length;
    const same = hit === right.size && answer.speeches.length === right.size;
    if (same && answer.hits === truth.hits) exact += 1;
  }
  const counts = answers.some(({ hits }) => hits !== null);
  return [
    (found / wanted).toFixed(3),
    (given === 0 ? 0 : found / given).toFixed(3),
    counts ? `${String(exact)} of ${String(answers.length)}` : 'no counts',
  ];
}

const kilobyte = 1024;

/** The line of an engine: recall, precision, exact counts, KB and requests a query, milliseconds. */
export function line(truths: readonly Truth[], answers: readonly Answer[]): string[] {
  return [
    ...judge(truths, answers),
    spread(
      answers.map(({ bytes }) => bytes),
      kilobyte,
      1,
    ),
    spread(
      answers.map(({ requests }) => requests),
      1,
      0,
    ),
    spread(
      answers.map(({ milliseconds }) => milliseconds),
      1,
      1,
    ),
  ];
}
