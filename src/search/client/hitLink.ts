import { contextOf } from '../context.ts';
import type { Hit } from '../hits.ts';
import type { ManifestSpeech } from '../manifest.ts';
import { element } from './element.ts';

/** Address of a hit: the paragraph, and the place to highlight on arrival. */
export function hitAddress(base: string, speech: ManifestSpeech, hit: Hit): string {
  const anchor = speech.paragraphs[hit.paragraph]?.id ?? '';
  return `${base}speeches/${speech.id}/?at=${String(hit.offset)}-${String(hit.length)}#${anchor}`;
}

/** One hit as a line: left context, match, right context, aligned on the match. */
export function hitLink(
  base: string,
  speech: ManifestSpeech,
  hit: Hit,
  texts: readonly string[],
): HTMLAnchorElement {
  const { before, match, after } = contextOf(texts[hit.paragraph] ?? '', hit);
  const number = speech.paragraphs[hit.paragraph]?.number ?? null;
  return element(
    'a',
    { href: hitAddress(base, speech, hit), class: 'hit' },
    element('span', { class: 'before' }, element('bdi', {}, before)),
    element('mark', {}, match),
    element('span', { class: 'after' }, after),
    element('span', { class: 'place' }, number === null ? '标题' : `第${String(number)}段`),
  );
}
