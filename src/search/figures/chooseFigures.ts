import type { Course, FigureRow } from './figureFile.ts';

/** What is asked of an indicator's figures. */
export interface FigureBounds {
  least: number | null;
  most: number | null;
  course: Course | null;
}

/** The figures that surely meet the bounds, and how many of the others might. */
export interface ChosenFigures {
  figures: FigureRow[];
  unsure: number;
}

type Verdict = 'meets' | 'may' | 'fails';

// What is about so much is taken at its word: 近300 counts as 300, and is shown as ≈300.
function verdict({ value, low, high }: FigureRow, { least, most }: FigureBounds): Verdict {
  if (least === null && most === null) return 'meets';
  const [bottom, top] = low === null && high === null ? [value, value] : [low, high];
  if (bottom === null && top === null) return 'may';
  const misses =
    (least !== null && top !== null && top < least) ||
    (most !== null && bottom !== null && bottom > most);
  if (misses) return 'fails';
  const meets =
    (least === null || (bottom !== null && bottom >= least)) &&
    (most === null || (top !== null && top <= most));
  return meets ? 'meets' : 'may';
}

/**
 * The figures that bounds let through. One whose words leave it open (xxx件 against ≥ 500, 200余
 * against ≤ 300) is left out and counted, never taken for what it might not be.
 */
export function chooseFigures(figures: readonly FigureRow[], bounds: FigureBounds): ChosenFigures {
  const onCourse = figures.filter(
    ({ courses }) => bounds.course === null || courses.includes(bounds.course),
  );
  const judged = onCourse.map((figure) => ({ figure, verdict: verdict(figure, bounds) }));
  return {
    figures: judged.filter((one) => one.verdict === 'meets').map(({ figure }) => figure),
    unsure: judged.filter((one) => one.verdict === 'may').length,
  };
}
