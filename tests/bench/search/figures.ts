import type { Answer } from './answer.ts';
import type { Truth } from './truth.ts';

/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const kilobyte = 1024;

/** Median and p95. */
export function spread(values: readonly number[], digits: number, scale = 1): string {
  if (values.length === 0) return '–';
  const show = (share: number) => (quantile(values, share) / scale).toFixed(digits);
  return `${show(0.5)} / ${show(0.95)}`;
}

/** Median and p95 of bytes, in KB. */
export const spreadKilobytes = (values: readonly number[]): string => spread(values, 1, kilobyte);

/** How many answers name the speeches of the scan, and count as it does. */
export function countExact(truths: readonly Truth[], answers: readonly Answer[]): number {
  return answers.filter((answer, index) => {
    const truth = truths[index];
    if (!truth || answer.hits !== truth.hits) return false;
    const right = new Set(truth.speeches);
    return (
      answer.speeches.length === right.size && answer.speeches.every((speech) => right.has(speech))
    );
  }).length;
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
  const of = `of ${String(answers.length)}`;
  return [
    (found / wanted).toFixed(3),
    (given === 0 ? 0 : found / given).toFixed(3),
    counts ? `${String(exact)} ${of}` : `none ${of}`,
  ];
}
