import type { KnownSpeeches } from '../engine.ts';
import { figureCondition, type FigureCondition } from '../figures/figureCondition.ts';
import { figurePath, readFigureFile } from '../figures/figureFile.ts';
import { LoadError } from '../loadError.ts';
import type { FigureChoice } from '../figures/figureChoice.ts';

/** Loads the figures that a search is held to; always the newest, for their name has no digest. */
export async function loadFigures(
  base: string,
  choice: FigureChoice,
  engine: KnownSpeeches,
): Promise<FigureCondition> {
  const path = figurePath(choice.key);
  const unreachable = (cause: unknown): never => {
    throw new LoadError('unreachable', path, cause);
  };
  const response = await fetch(base + path, { cache: 'no-cache' }).catch(unreachable);
  if (!response.ok) throw new LoadError('missing', path, response.status);
  const text = await response.text().catch(unreachable);
  return figureCondition(choice.key, readFigureFile(path, text), choice, engine);
}
