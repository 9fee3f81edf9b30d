import { pairCounts } from '../text/similarity.ts';
import type { AreaCues, ComparedSpeech } from './comparedSpeech.ts';
import type { Section } from './sections.ts';

/** What a section speaks of, as far as it can be counted. */
export interface Meaning {
  section: Section;
  /** Pairs of characters of the heading, without years. */
  title: ReadonlyMap<string, number>;
  /** Pairs of characters of the text. */
  body: ReadonlyMap<string, number>;
  /** Weight of each area of work, by key. */
  areas: ReadonlyMap<string, number>;
}

// A cue in the heading says more than one somewhere in the text.
const headingWeight = 4;
const figureWeight = 1;
const textWeight = 0.5;

/** The area of what no word places in another. */
const restArea = 'other';

const times =
  /(?:19|20)?\d{2}年|(?:[上下]半|[今去明本全]|过去.?)年(?:的|度)?|工作|进一步|切实|加强/gu;

function countOf(text: string, word: string): number {
  return word === '' ? 0 : text.split(word).length - 1;
}

/** The meaning of one section of a speech. */
export function meaningOf(
  speech: Pick<ComparedSpeech, 'paragraphs' | 'metrics'>,
  section: Section,
  areas: readonly AreaCues[],
): Meaning {
  const own = speech.paragraphs.slice(section.from, section.to);
  const ids = new Set(own.map(({ id }) => id));
  const hasTitle = section.title !== '';
  const body = own
    .slice(hasTitle ? 1 : 0)
    .map(({ text }) => text)
    .join('\n');
  const weights = new Map<string, number>();
  const add = (key: string, weight: number) => {
    if (weight > 0) weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  // 其他 is no matter that two sections could share.
  const known = areas.filter(({ key }) => key !== restArea);
  for (const { key, cues } of known) {
    if (cues.some((cue) => section.title.includes(cue))) add(key, headingWeight);
    add(key, textWeight * cues.reduce((sum, cue) => sum + countOf(body, cue), 0));
  }
  for (const { paragraph, area } of speech.metrics) {
    if (ids.has(paragraph) && known.some(({ key }) => key === area)) add(area, figureWeight);
  }
  return {
    section,
    title: pairCounts(section.title.replace(times, '')),
    body: pairCounts(body),
    areas: weights,
  };
}
