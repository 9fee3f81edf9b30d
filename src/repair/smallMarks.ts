import type { Replacement } from '../text/tracked/replacement.ts';
import { replaceMatches } from './replaceMatches.ts';

// Small and half-width forms of Chinese marks, which Unicode has for old character sets only.
const forms =
  '﹐，﹑、﹒．﹔；﹕：﹖？﹗！﹘—﹙（﹚）﹛｛﹜｝﹝〔﹞〕﹟＃﹠＆﹡＊﹢＋﹣－﹤＜﹥＞﹦＝﹨＼﹩＄﹪％﹫＠｡。､、｢「｣」･·';
const marks = new Map(
  Array.from({ length: forms.length / 2 }, (_, index) => [
    forms.charAt(2 * index),
    forms.charAt(2 * index + 1),
  ]),
);
const small = new RegExp(`[${[...marks.keys()].join('')}]`, 'gu');

/** Finds small forms of marks, which become the marks that GB/T 15834 has: ﹐ → ，. */
export function findSmallMarks(text: string): Replacement[] {
  return replaceMatches(text, small, 'small-mark', ([mark]) => marks.get(mark) ?? null);
}
