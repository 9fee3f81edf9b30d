import type { KnownSpeeches } from '../engine.ts';
import { LoadError } from '../loadError.ts';
import { chooseFigures, type FigureBounds } from './chooseFigures.ts';
import { explainFigures } from './explainFigures.ts';
import { figurePath, type FigureFile, type FigureRow } from './figureFile.ts';

/** Figures that a search is held to: alone they are the hits, with words the hits stand beside them. */
export interface FigureCondition {
  /** In Chinese words. */
  words: string;
  /** Figures that may meet the bounds, but not surely. */
  unsure: number;
  /** In the order of the listing and of the text; `speech` is an index of the listing. */
  figures: FigureRow[];
}

/**
 * The figures of a file that meet bounds, placed in the listing. Throws a `LoadError` where the file is
 * of another build than the index.
 */
export async function figureCondition(
  key: string,
  file: FigureFile,
  bounds: FigureBounds,
  engine: KnownSpeeches,
): Promise<FigureCondition> {
  const { speeches, name, unit } = file;
  const known = await Promise.all(
    speeches.map(async ({ index }) =>
      index < engine.manifest.speeches.length ? engine.speech(index) : null,
    ),
  );
  speeches.forEach(({ id, size }, place) => {
    const speech = known[place];
    const length = speech?.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
    if (speech?.id !== id || length !== size) throw new LoadError('damaged', figurePath(key));
  });
  const { figures, unsure } = chooseFigures(file.figures, bounds);
  const placed = figures.map((figure) => ({
    ...figure,
    speech: speeches[figure.speech]?.index ?? 0,
  }));
  placed.sort(
    (one, other) =>
      one.speech - other.speech || one.paragraph - other.paragraph || one.offset - other.offset,
  );
  return { words: explainFigures(name, unit, bounds), unsure, figures: placed };
}
