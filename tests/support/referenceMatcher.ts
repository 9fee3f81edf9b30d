// The definitions of src/search/query/ast.ts, written down as plainly as can be and without regard
// to speed: every split of every text is tried. It judges the engines.
import { numbersIn } from '../../src/search/match/numbers.ts';
import type { Chain, Choice, Element, Piece, Query } from '../../src/search/query/ast.ts';

type Span = [start: number, end: number];

/** A hit as the definitions give it. */
export interface ReferenceHit {
  speech: number;
  paragraph: number;
  start: number;
  end: number;
  term: number;
  captures: (Span | null)[];
}

/** One way to match: `key` orders the ways, the least gives the captures. */
interface Way {
  start: number;
  end: number;
  key: number[];
  captures: (Span | null)[];
}

/** A paragraph as it is, and folded. */
interface Text {
  original: string;
  folded: string;
}

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
/** Offsets between characters. */
const isBetween = (text: string, at: number) =>
  !(isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)));

const isDigit = (mark: string | undefined) => mark !== undefined && mark >= '0' && mark <= '9';

function endsClause(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if ('。!?;—…'.includes(mark)) return true;
  return ',:'.includes(mark) && !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

const knownSentences = new Map<string, number[]>();

/** Number of the sentence of every unit of a text. */
function sentenceNumbers(text: string): number[] {
  const known = knownSentences.get(text) ?? countSentences(text);
  knownSentences.set(text, known);
  return known;
}

function countSentences(text: string): number[] {
  let sentence = 0;
  let state: 'words' | 'marks' | 'closers' = 'words';
  return text.split('').map((mark) => {
    const isMark = '。!?;'.includes(mark);
    const isCloser = '”’」』)》'.includes(mark);
    if (state === 'words' && isMark) state = 'marks';
    else if (state === 'marks' && isCloser) state = 'closers';
    else if ((state === 'marks' && !isMark) || (state === 'closers' && !isCloser)) {
      sentence += 1;
      state = isMark ? 'marks' : 'words';
    }
    return sentence;
  });
}

function isElement(element: Element, { folded, original }: Text, start: number, end: number) {
  const words = folded.slice(start, end);
  if (element.kind === 'text') return words === element.text;
  if (element.kind === 'edge' && start !== end) return false;
  const characters = [...words];
  const whole = isBetween(folded, start) && isBetween(folded, end);
  switch (element.kind) {
    case 'any':
      return (
        whole &&
        characters.length === element.count &&
        characters.every((one) => /^[\p{L}\p{N}]$/u.test(one))
      );
    case 'set':
      return characters.length === 1 && whole && [...element.characters].includes(words);
    case 'run':
      return (
        isBetween(folded, end) &&
        characters.length <= 30 &&
        characters.every((_, index) => {
          const at = start + characters.slice(0, index).join('').length;
          return !endsClause(folded, at);
        })
      );
    case 'number': {
      const commas = folded.split('').map((mark, at) => (original[at] === '，' ? '，' : mark));
      return numbersIn(commas.join('')).some((span) => span.start === start && span.end === end);
    }
    case 'edge': {
      const sentences = sentenceNumbers(folded);
      const isSentence = element.edge.startsWith('sentence');
      if (element.edge.endsWith('start')) {
        const mine = sentences[start] ?? sentences[sentences.length - 1] ?? 0;
        const first = isSentence ? Math.max(0, sentences.indexOf(mine)) : 0;
        return [...folded.slice(first, start)].every((mark) => /[\s“‘「『(《【[<]/u.test(mark));
      }
      const mine = sentences[Math.max(0, start - 1)] ?? 0;
      const last = isSentence ? sentences.lastIndexOf(mine) + 1 : folded.length;
      return [...folded.slice(start, last)].every((mark) => /[\s”’」』)》】\]>。!?;…]/u.test(mark));
    }
  }
}

const isCaptured = ({ kind }: Element) => kind !== 'text' && kind !== 'edge';

function piecesWays(piece: Piece, text: Text): { bounds: number[]; captures: Span[] }[] {
  const split = (
    index: number,
    bounds: number[],
    captures: Span[],
  ): ReturnType<typeof piecesWays> => {
    const element = piece.elements[index];
    if (element === undefined) return [{ bounds, captures }];
    const start = bounds[bounds.length - 1] ?? 0;
    const ends = Array.from({ length: text.folded.length - start + 1 }, (_, more) => start + more);
    return ends
      .filter((end) => isElement(element, text, start, end))
      .flatMap((end) =>
        split(
          index + 1,
          [...bounds, end],
          isCaptured(element) ? [...captures, [start, end]] : captures,
        ),
      );
  };
  return Array.from({ length: text.folded.length }, (_, start) => split(0, [start], [])).flat();
}

function choiceWays({ alternatives }: Choice, text: Text): Way[] {
  const counts = alternatives.map(({ elements }) => elements.filter(isCaptured).length);
  return alternatives.flatMap((piece, index) =>
    piecesWays(piece, text).map(({ bounds, captures }): Way => {
      const start = bounds[0] ?? 0;
      const end = bounds[bounds.length - 1] ?? 0;
      const place = counts.flatMap((count, other) =>
        other === index ? captures : Array.from({ length: count }, () => null),
      );
      return { start, end, key: [start, end, index, ...bounds], captures: place };
    }),
  );
}

function chainWays({ first, links }: Chain, text: Text): Way[] {
  const { folded } = text;
  const sentences = sentenceNumbers(folded);
  /** Characters from one span to another behind it in its sentence; null when it is not. */
  const between = (one: Way, other: Way): number | null => {
    if (one.end > other.start || sentences[one.end - 1] !== sentences[other.start]) return null;
    return [...folded.slice(one.end, other.start)].length;
  };
  return links.reduce(
    (ways, { relation, operand }) => {
      const others = choiceWays(operand, text);
      const most = relation.most ?? Infinity;
      const isWithin = (count: number | null) => count !== null && count <= most;
      return ways.flatMap((way): Way[] => {
        const behind = others.filter((other) => isWithin(between(way, other)));
        const ahead = others.filter((other) => isWithin(between(other, way)));
        switch (relation.kind) {
          case 'notAfter':
            return behind.length === 0 ? [way] : [];
          case 'notBefore':
            return ahead.length === 0 ? [way] : [];
          case 'follows':
            return behind
              .filter((other) => (between(way, other) ?? -1) >= relation.least)
              .map((other) => ({
                start: way.start,
                end: other.end,
                key: [...way.key, ...other.key],
                captures: [...way.captures, [way.end, other.start], ...other.captures],
              }));
          case 'near':
            return [
              ...behind.map((other): Way => ({
                start: way.start,
                end: other.end,
                key: [...way.key, 0, ...other.key],
                captures: [...way.captures, ...other.captures],
              })),
              ...ahead.map((other): Way => ({
                start: other.start,
                end: way.end,
                key: [...way.key, 1, ...other.key],
                captures: [...way.captures, ...other.captures],
              })),
            ];
        }
      });
    },
    choiceWays(first, text),
  );
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function chainHits(chain: Chain, text: Text): Way[] {
  const ways = chainWays(chain, text);
  const starts = [...new Set(ways.map(({ start }) => start))];
  return starts.map((start) => {
    const here = ways.filter((way) => way.start === start);
    const end = Math.min(...here.map((way) => way.end));
    const shortest = here.filter((way) => way.end === end);
    return shortest.reduce((best, way) => (compareKeys(way.key, best.key) < 0 ? way : best));
  });
}

/**
 * Every hit of a query whose text is folded, in the paragraphs of speeches that `isIn` lets through,
 * in the order of the engines.
 */
export function referenceHits(
  query: Query,
  speeches: readonly (readonly string[])[],
  fold: (text: string) => string,
  isIn: (speech: number, paragraph: number) => boolean = () => true,
): ReferenceHit[] {
  return speeches.flatMap((paragraphs, speech) => {
    const hitsOf = (chain: Chain, term: number) =>
      paragraphs.flatMap((original, paragraph) => {
        if (!isIn(speech, paragraph)) return [];
        const folded = fold(original);
        const sentences = sentenceNumbers(folded);
        return chainHits(chain, { original, folded }).map(({ start, end, captures }) => {
          const sentence = sentences[start] ?? 0;
          const units = { sentence: `${String(paragraph)} ${String(sentence)}`, paragraph, speech };
          return { speech, paragraph, start, end, term, captures, unit: units[query.scope] };
        });
      });
    const terms = query.terms.map(hitsOf);
    const barred = query.without.flatMap((chain) => hitsOf(chain, -1));
    return terms
      .flat()
      .filter(
        ({ unit }) =>
          terms.every((hits) => hits.some((hit) => hit.unit === unit)) &&
          !barred.some((hit) => hit.unit === unit),
      )
      .map(({ paragraph, start, end, term, captures }) => ({
        ...{ speech, paragraph, start, end, term, captures },
      }))
      .sort(
        (one, other) =>
          one.paragraph - other.paragraph ||
          one.start - other.start ||
          one.end - other.end ||
          one.term - other.term,
      );
  });
}
