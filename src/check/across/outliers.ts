import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import { courseOf, spansOf, type History, type Level } from './histories.ts';

// A slip of the decimal point or of 万 makes ten times; figures that grow fast make two or three.
const leastFactor = 6;
const mostBetweenNeighbours = 2;

const factor = (one: number, other: number) =>
  Math.max(one, other) / Math.max(Math.min(one, other), Number.MIN_VALUE);

/** True where one lies far above, or far below, two others that agree with each other. */
function isAlone(level: Level, [one, other]: readonly [Level, Level]): boolean {
  const above = level.value > one.value;
  return (
    factor(one.value, other.value) <= mostBetweenNeighbours &&
    [one, other].every(
      ({ value }) => factor(value, level.value) >= leastFactor && level.value > value === above,
    )
  );
}

/** Two levels to compare one with: those on both sides; at an end of the course the next two. */
function besides(
  course: readonly Level[],
  index: number,
): { where: string; levels: readonly [Level, Level] } | null {
  const [two, one] = [course[index - 2], course[index - 1]];
  const [next, nextButOne] = [course[index + 1], course[index + 2]];
  if (one && next) return { where: '前后', levels: [one, next] };
  if (one && two) return { where: '之前', levels: [one, two] };
  if (next && nextButOne) return { where: '之后', levels: [next, nextButOne] };
  return null;
}

function outlierAt(course: readonly Level[], index: number): AcrossFinding[] {
  const level = course[index];
  const found = besides(course, index);
  if (!level || !found || !isAlone(level, found.levels)) return [];
  const { where, levels } = found;
  const [one, other] = levels;
  const times = Math.round(factor(level.value, one.value));
  const reason =
    `${level.metric.text} 是${where}各年（${one.metric.text}、${other.metric.text}）的` +
    `${level.value > one.value ? `约 ${String(times)} 倍` : `约 ${String(times)} 分之一`}，疑多写或少写了一位`;
  // The last year may be the first of a new course: nobody knows yet what follows.
  const rank = where === '前后' ? 'likely' : 'unsure';
  return [acrossFinding('outlier', rank, [level, one, other], reason)];
}

/** Values some ten times, or a tenth, of those beside them, which agree with each other. */
export function outliersIn(history: History): AcrossFinding[] {
  return spansOf(history).flatMap((span) => {
    const course = courseOf(history, span).filter(({ value }) => value > 0);
    return course.flatMap((_, index) => outlierAt(course, index));
  });
}
