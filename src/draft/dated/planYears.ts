import { findingAt, type DraftFinding, type Span } from '../finding.ts';

const digits = '一二三四五六七八九';
const plan =
  /[“"]?(?<number>十[一二三四五六七八九]?|[一二三四五六七八九])五[”"]?(?=规划|计划|时期|期间|末|以来|收官|开局|总体)/gu;
// 十一五 is the eleventh: 2006 to 2010; each has five years.
const firstYear = 1953;
const tenthYear = 2001;

function ordinal(written: string): number {
  if (!written.startsWith('十')) return digits.indexOf(written) + 1;
  return 10 + (written.length > 1 ? digits.indexOf(written.charAt(1)) + 1 : 0);
}

/** First and last year of a five-year plan. The third began a year late, in 1966 (三五). */
export function planYears(number: number): [number, number] {
  const start =
    number >= 10
      ? tenthYear + (number - 10) * 5
      : number < 3
        ? firstYear + (number - 1) * 5
        : 1966 + (number - 3) * 5;
  return [start, start + 4];
}

// 比“八五”时期增长, 圆满完成“十一五”规划, 为“七五”期间打基础: who looks back or ahead may well name it.
const looksBefore =
  /(?:比|同|较|于|完成[了]?|过去|回顾|为|在|由于|[从自]|预[期计]|制定|编制|谋划)$/u;
const looksBehind = /^(?:规划|计划|时期|期间|末期?)?[^，。；]{0,8}(?:完成|收官|相比|以后|增长)/u;

function isLookedAt(text: string, { start, end }: Span): boolean {
  return (
    looksBefore.test(text.slice(Math.max(0, start - 4), start)) ||
    looksBehind.test(text.slice(end, end + 16))
  );
}

/** Five-year plans that are over in the year of the draft, or have not begun. */
export function findPlans(text: string, year: number | null): DraftFinding[] {
  if (year === null) return [];
  return [...text.matchAll(plan)].flatMap((match) => {
    const [first, last] = planYears(ordinal(match.groups?.['number'] ?? ''));
    if (year >= first - 1 && year <= last + 1) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const reason = `${match[0]}是 ${String(first)}—${String(last)} 年，本稿写 ${String(year)} 年`;
    return [
      findingAt(text, [span], {
        kind: 'dated',
        rank: isLookedAt(text, span) ? 'hint' : 'likely',
        reason,
      }),
    ];
  });
}
