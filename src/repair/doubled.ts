import type { Replacement } from '../text/tracked/replacement.ts';

// 。。 and ，， are slips; three in a row may stand for 省略号, and ！！ is emphasis.
const doubled = /(?<![。，；：、])(?:。。|，，|；；|：：)(?![。，；：、])/gu;

/** Finds marks that stand twice. */
export function findDoubledMarks(text: string): Replacement[] {
  return [...text.matchAll(doubled)].map(({ index }) => ({
    start: index + 1,
    end: index + 2,
    inserted: '',
    rule: 'doubled-mark',
  }));
}
