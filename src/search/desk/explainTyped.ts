import { explainFigures } from '../figures/explainFigures.ts';
import type { FigureChoice } from '../figures/figureChoice.ts';
import { readFigureTerms } from '../figures/readFigureTerms.ts';
import type { Listing } from '../manifest.ts';
import { QueryError } from '../query/queryProblem.ts';
import { readQuery } from '../query/readQuery.ts';
import { explainRequest } from './explainRequest.ts';

/** What is typed, in words and with what its writer may have meant otherwise. */
export interface TypedMeaning {
  /** Null for what is no search, or not yet. */
  words: string | null;
  notes: string[];
}

function wordsOf({ key, ...bounds }: FigureChoice, indicators: Listing['indicators']): string {
  const { names = [], unit = '' } = indicators[key] ?? {};
  return explainFigures(names[0] ?? key, unit, bounds);
}

/** What is typed in Chinese words, before it is run. */
export function explainTyped(source: string, indicators: Listing['indicators']): TypedMeaning {
  const nothing = { words: null, notes: [] };
  try {
    const { rest, choice } = readFigureTerms(source, indicators);
    const figures = choice && { words: wordsOf(choice, indicators) };
    const query = rest.trim();
    if (query === '') return { words: figures?.words ?? null, notes: [] };
    const reading = readQuery(query);
    if ('problem' in reading) return nothing;
    const words = explainRequest(reading.query, { figures, within: [], query });
    return { words, notes: reading.notes };
  } catch (error) {
    if (error instanceof QueryError) return nothing;
    throw error;
  }
}
