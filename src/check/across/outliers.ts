import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import { courseOf, spansOf, type History, type Level } from './histories.ts';

// A slip of the decimal point or of 万 makes ten times; figures that grow fast make two or three.
const leastFactor = 8;
const mostBetweenNeighbours = 2;

const factor = (one: number, other: number) =>
  Math.max(one, other) / Math.max(Math.min(one, other), Number.MIN_VALUE);

function outlierAmong(before: Level, level: Level, after: Level): AcrossFinding[] {
  const above = level.value > before.value;
  const isAlone = [before, after].every(
    ({ value }) => factor(value, level.value) >= leastFactor && level.value > value === above,
  );
  if (!isAlone || factor(before.value, after.value) > mostBetweenNeighbours) return [];
  const times = Math.round(factor(level.value, before.value));
  const reason =
    `${level.metric.text} 是前后各年（${before.metric.text}、${after.metric.text}）的` +
    `${above ? `约 ${String(times)} 倍` : `约 ${String(times)} 分之一`}，疑多写或少写了一位`;
  return [acrossFinding('outlier', 'likely', [level, before, after], reason)];
}

/** Values some ten times, or a tenth, of those before and after them, which agree with each other. */
export function outliersIn(history: History): AcrossFinding[] {
  return spansOf(history).flatMap((span) => {
    const course = courseOf(history, span).filter(({ value }) => value > 0);
    return course.flatMap((level, index) => {
      const before = course[index - 1];
      const after = course[index + 1];
      return before && after ? outlierAmong(before, level, after) : [];
    });
  });
}
