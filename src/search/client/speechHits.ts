import type { Engine } from '../engine.ts';
import type { SpeechHits } from '../run.ts';
import { element } from './element.ts';
import { hitLink } from './hitLink.ts';

/** One speech of the results: its title, and its hits, `shown` of them at first. */
export async function speechHits(
  base: string,
  engine: Engine,
  { index, speech, hits }: SpeechHits,
  shown: number,
): Promise<HTMLElement> {
  const { texts } = await engine.words(index);
  const { names } = engine.manifest;
  const links = hits.map((hit) => hitLink(base, speech, hit, texts));
  const lines = element('div', { class: 'lines' }, ...links.slice(0, shown));
  const rest = links.slice(shown);
  const more = element(
    'button',
    { type: 'button', class: 'more' },
    `其余 ${String(rest.length)} 处`,
  );
  more.addEventListener('click', () => {
    more.replaceWith();
    lines.append(...rest);
    rest[0]?.focus();
  });
  const office = names.office[speech.office] ?? speech.office;
  return element(
    'section',
    { class: 'speech-hits' },
    element(
      'h3',
      {},
      element('a', { href: `${base}speeches/${speech.id}/` }, speech.title),
      element(
        'span',
        { class: 'source' },
        `${office} · ${speech.date} · ${String(hits.length)} 处`,
      ),
    ),
    lines,
    rest.length > 0 ? more : null,
  );
}
