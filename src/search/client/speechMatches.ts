import { compileQuery } from '../match/compileQuery.ts';
import { Ground } from '../match/ground.ts';
import { unitHits } from '../match/unitHits.ts';
import { readQuery } from '../query/readQuery.ts';
import { element } from './element.ts';
import { openEngine } from './openEngine.ts';
import { bringIntoView, rangeIn } from './rangeIn.ts';

const paragraphId = /^(?:title|subtitle-\d+|salutation|p\d{3,6}[a-z]?)$/u;

/** A hit on the page. */
interface PlacedHit {
  paragraph: Element;
  offset: number;
  range: Range;
}

/** The hits of a query among the paragraphs of this page, in their order; filters play no part. */
async function findOnPage(base: string, source: string): Promise<PlacedHit[]> {
  const reading = readQuery(source);
  if ('problem' in reading) return [];
  const { fold } = await openEngine(base);
  const paragraphs = [...document.querySelectorAll('main [id]')].filter(({ id }) =>
    paragraphId.test(id),
  );
  const grounds = paragraphs.map((paragraph, index) => {
    const text = paragraph.textContent;
    return { paragraph: index, ground: new Ground(fold(text), () => text) };
  });
  return unitHits(compileQuery(reading.query, fold), grounds).flatMap(
    ({ paragraph: index, start, end }) => {
      const paragraph = paragraphs[index];
      const range = paragraph && rangeIn(paragraph, start, end - start);
      return paragraph && range ? [{ paragraph, offset: start, range }] : [];
    },
  );
}

/** A bar that leads from hit to hit. `first` is the index of the one the reader came for. */
function hitBar(query: string, hits: readonly PlacedHit[], first: number): HTMLElement {
  let here = first;
  const place = element('span', { class: 'place', role: 'status' });
  const say = (): void => {
    const all = hits.length.toLocaleString('en-US');
    place.textContent =
      here < 0 ? `${all} 处` : `第 ${(here + 1).toLocaleString('en-US')} 处，共 ${all} 处`;
  };
  const go = (step: 1 | -1): void => {
    here = here < 0 ? (step > 0 ? 0 : hits.length - 1) : (here + step + hits.length) % hits.length;
    const range = hits[here]?.range;
    if (range) {
      if ('highlights' in CSS) CSS.highlights.set('arrival', arrival(range));
      bringIntoView(range);
    }
    say();
  };
  const button = (name: string, press: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'button' }, name);
    made.addEventListener('click', press);
    return made;
  };
  const bar = element(
    'aside',
    { class: 'hit-bar', 'aria-label': '本篇的命中' },
    element('span', { class: 'query' }, query),
    place,
    button('上一处', () => go(-1)),
    button('下一处', () => go(1)),
    button('收起', () => {
      bar.remove();
      if ('highlights' in CSS) CSS.highlights.delete('hits');
    }),
  );
  say();
  return bar;
}

/** The place that the reader is at lies over the other hits. */
function arrival(range: Range): Highlight {
  const made = new Highlight(range);
  made.priority = 1;
  return made;
}

/** Marks every hit of a query on the page of a speech, with a bar that leads from one to the next. */
export async function markMatches(
  base: string,
  query: string,
  at: { id: string; offset: number } | null,
): Promise<void> {
  const hits = await findOnPage(base, query);
  if (hits.length === 0) return;
  if ('highlights' in CSS) {
    CSS.highlights.set('hits', new Highlight(...hits.map(({ range }) => range)));
    const [current] = CSS.highlights.get('arrival') ?? [];
    if (current instanceof Range) CSS.highlights.set('arrival', arrival(current));
  }
  const first = hits.findIndex(
    ({ paragraph, offset }) => paragraph.id === at?.id && offset === at.offset,
  );
  document.body.append(hitBar(query, hits, first));
}
