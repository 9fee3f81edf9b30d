import type { Clip } from './clip.ts';
import { looseGroup, type Notebook } from './notebook.ts';

/** A source and the number it is cited by. */
export interface NumberedSource {
  number: number;
  source: string;
  href: string;
}

/** A notebook for print: every clip with the number of its source. */
export interface CitedNotebook {
  groups: { name: string; clips: { clip: Clip; number: number }[] }[];
  sources: NumberedSource[];
}

/** Numbers the sources in the order of their first clip; the same place has one number. */
export function citeNotebook({ groups }: Notebook): CitedNotebook {
  const sources = new Map<string, NumberedSource>();
  const numberOf = ({ source, href }: Clip): number => {
    const key = `${source}\n${href}`;
    const known = sources.get(key) ?? { number: sources.size + 1, source, href };
    sources.set(key, known);
    return known.number;
  };
  const cited = groups
    .filter(({ id, clips }) => clips.length > 0 || id !== looseGroup)
    .map(({ name, clips }) => ({
      name,
      clips: clips.map((clip) => ({ clip, number: numberOf(clip) })),
    }));
  return { groups: cited, sources: [...sources.values()] };
}
