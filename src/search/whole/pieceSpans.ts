import { mayEndNumber } from '../match/numbers.ts';
import type { Choice, Element, Piece } from '../query/ast.ts';
import type { ChunkText } from './chunkText.ts';
import { eachPlace, holding, type Marks, type Rarity } from './eachPlace.ts';
import type { LoadedChunk } from './loadedChunk.ts';
import { pieceEnd } from './pieceEnd.ts';
import { sortSpans, Spans } from './spans.ts';

/** UTF-16 units of an element that always takes as many, where no character takes two; else null. */
function widthOf(element: Element): number | null {
  if (element.kind === 'text') return element.text.length;
  if (element.kind === 'any') return element.count;
  if (element.kind === 'set') return 1;
  return element.kind === 'edge' ? 0 : null;
}

/** A text of a piece that tells where the piece begins: so many units before it, or with a number. */
interface Anchor {
  text: string;
  back: number | 'number';
}

function anchorsOf({ elements }: Piece): Anchor[] {
  const anchors: Anchor[] = [];
  let back: number | null = 0;
  for (const element of elements) {
    if (element.kind === 'text' && back !== null) anchors.push({ text: element.text, back });
    const width = widthOf(element);
    back = back === null || width === null ? null : back + width;
  }
  const [first, second] = elements;
  if (first?.kind === 'number' && second?.kind === 'text') {
    anchors.push({ text: second.text, back: 'number' });
  }
  return anchors;
}

/** The rarest of them; null when the piece has none that can be used. */
function anchorOf(piece: Piece, { hasPairs }: ChunkText, rarity: Rarity): Anchor | null {
  // With characters of two units the width of a slot is not known.
  const usable = anchorsOf(piece).filter(
    ({ back, text }) =>
      !hasPairs ||
      back === 'number' ||
      (piece.elements[0]?.kind === 'text' && piece.elements[0].text === text),
  );
  const [rarest] = usable
    .map((anchor) => ({ anchor, weight: rarity.need([anchor.text]) }))
    .sort((one, other) => one.weight - other.weight);
  return rarest?.anchor ?? null;
}

/** The rarest text of a piece; '' where it has none. */
function rarestText({ elements }: Piece, rarity: Rarity): string {
  const texts = elements.flatMap((element) => (element.kind === 'text' ? [element.text] : []));
  const [rarest = ''] = texts.sort((one, other) => rarity.need([one]) - rarity.need([other]));
  return rarest;
}

function spansOf(
  chunk: LoadedChunk,
  piece: Piece,
  anchor: Anchor,
  rarity: Rarity,
  allowed: Marks | null,
): Spans {
  const { ground } = chunk;
  const spans = new Spans();
  const [first, ...others] = piece.elements;
  const isText = first?.kind === 'text' && others.length === 0;
  const rarest = rarestText(piece, rarity);
  // Each place of the anchor is looked at closely: those without the rest of the piece need not be.
  const near = rarest === anchor.text ? allowed : holding(chunk, [rarest], rarity, allowed);
  eachPlace(chunk, anchor.text, rarity, near, (paragraph, place) => {
    if (isText) {
      spans.push(paragraph, place, place + anchor.text.length);
      return;
    }
    if (anchor.back === 'number' && !mayEndNumber(ground.folded, place)) return;
    const start =
      anchor.back === 'number' ? ground.numberStart(paragraph, place) : place - anchor.back;
    if (start < ground.startOf(paragraph)) return;
    const end = pieceEnd(piece.elements, 0, ground, paragraph, start);
    if (end >= 0) spans.push(paragraph, start, end);
  });
  return spans;
}

const hasRun = ({ elements }: Piece): boolean => elements.some(({ kind }) => kind === 'run');

/**
 * The spans of a choice in the paragraphs of a chunk that are marked, sorted: of every start the
 * shortest, or with `all` of every end. Null when its places cannot be told by those of a text.
 */
export function choiceSpans(
  { alternatives }: Choice,
  chunk: LoadedChunk,
  rarity: Rarity,
  allowed: Marks | null,
  all: boolean,
): Spans | null {
  // What is told of a piece with a run is its shortest end alone.
  if (all && alternatives.some(hasRun)) return null;
  const lists: Spans[] = [];
  for (const piece of alternatives) {
    const anchor = anchorOf(piece, chunk.ground, rarity);
    if (anchor === null) return null;
    lists.push(spansOf(chunk, piece, anchor, rarity, allowed));
  }
  const [only, other] = lists;
  return only !== undefined && other === undefined ? only : sortSpans(lists, chunk.starts, !all);
}
