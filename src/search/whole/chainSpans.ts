import { CostlyError } from '../match/costlyError.ts';
import { longestText } from '../match/pieceStarts.ts';
import type { Chain, Choice, Relation } from '../query/ast.ts';
import { mostSteps } from '../query/limits.ts';
import type { ChunkText } from './chunkText.ts';
import type { Marks, Rarity } from './eachPlace.ts';
import type { LoadedChunk } from './loadedChunk.ts';
import { choiceSpans } from './pieceSpans.ts';
import { sortSpans, Spans } from './spans.ts';

/** True when a span that starts later also ends later. */
function areInStep({ ends }: Spans): boolean {
  return ends.every((end, index) => index === 0 || (ends[index - 1] ?? 0) < end);
}

/** A span of a list, by its index, beside another one. */
type Join = (index: number, other: number) => boolean;

/**
 * Goes through the operands behind each span, in its sentence and at most `most` characters on, nearest
 * first, until `join` says that it is enough.
 */
function eachAfter(
  chunk: ChunkText,
  spans: Spans,
  operands: Spans,
  most: number,
  join: Join,
): void {
  let first = 0;
  spans.starts.forEach((_, index) => {
    const end = spans.ends[index] ?? 0;
    while (first > 0 && (operands.starts[first - 1] ?? 0) >= end) first -= 1;
    while (first < operands.length && (operands.starts[first] ?? 0) < end) first += 1;
    if (operands.paragraphs[first] !== spans.paragraphs[index]) return;
    const sentence = chunk.sentence(end - 1);
    for (let other = first; other < operands.length; other += 1) {
      const start = operands.starts[other] ?? 0;
      if (chunk.characters(end, start) > most || chunk.sentence(start) !== sentence) return;
      if (join(index, other)) return;
    }
  });
}

/** The same of the operands before each span, which are not in order. */
function eachBefore(
  chunk: ChunkText,
  spans: Spans,
  operands: Spans,
  most: number,
  join: Join,
): void {
  const longest = operands.starts.reduce(
    (length, start, index) => Math.max(length, (operands.ends[index] ?? 0) - start),
    0,
  );
  let first = 0;
  spans.starts.forEach((start, index) => {
    // A character takes two units at most.
    const from = start - most * 2 - longest;
    while (first > 0 && (operands.starts[first - 1] ?? 0) >= from) first -= 1;
    while (first < operands.length && (operands.starts[first] ?? 0) < from) first += 1;
    let sentence = -1;
    for (let other = first; other < operands.length; other += 1) {
      if ((operands.starts[other] ?? 0) >= start) return;
      const end = operands.ends[other] ?? 0;
      if (end > start || operands.paragraphs[other] !== spans.paragraphs[index]) continue;
      if (chunk.characters(end, start) > most) continue;
      if (sentence < 0) sentence = chunk.sentence(start);
      if (chunk.sentence(end - 1) === sentence && join(index, other)) return;
    }
  });
}

function joined(chunk: ChunkText, spans: Spans, operands: Spans, relation: Relation): Spans {
  const most = relation.most ?? Number.POSITIVE_INFINITY;
  const made = new Spans();
  const add = (index: number, start: number, end: number): void => {
    made.push(spans.paragraphs[index] ?? 0, start, end);
  };
  if (relation.kind === 'notAfter' || relation.kind === 'notBefore') {
    const barred = new Uint8Array(spans.length);
    const each = relation.kind === 'notAfter' ? eachAfter : eachBefore;
    each(chunk, spans, operands, most, (index) => {
      barred[index] = 1;
      return true;
    });
    spans.starts.forEach((start, index) => {
      if (barred[index] === 0) add(index, start, spans.ends[index] ?? start);
    });
    return made;
  }
  const least = relation.kind === 'follows' ? relation.least : 0;
  // Of operands in step the nearest makes the shortest hit; else a shorter one may begin behind it.
  const isFirstEnough = areInStep(operands);
  let paragraph = -1;
  let steps = 0;
  eachAfter(chunk, spans, operands, most, (index, other) => {
    if (spans.paragraphs[index] !== paragraph) steps = 0;
    paragraph = spans.paragraphs[index] ?? -1;
    steps += 1;
    if (steps > mostSteps) throw new CostlyError();
    const start = operands.starts[other] ?? 0;
    if (chunk.characters(spans.ends[index] ?? 0, start) < least) return false;
    add(index, spans.starts[index] ?? 0, operands.ends[other] ?? start);
    return isFirstEnough;
  });
  if (relation.kind === 'near') {
    eachBefore(chunk, spans, operands, most, (index, other) => {
      add(index, operands.starts[other] ?? 0, spans.ends[index] ?? 0);
      return false;
    });
  }
  return made;
}

const isJoining = ({ kind }: Relation): boolean => kind === 'follows' || kind === 'near';

/** How often a choice may be met, about. */
function weightOf({ alternatives }: Choice, rarity: Rarity): number {
  const texts = alternatives.map(longestText);
  return texts.includes('') ? Number.POSITIVE_INFINITY : rarity.need(texts);
}

/** The paragraphs that hold a span. */
function paragraphsOf({ paragraphs }: Spans, count: number): Marks {
  const marks = new Uint8Array(count);
  for (const paragraph of paragraphs) marks[paragraph] = 1;
  return marks;
}

/**
 * The hits of a chain in the paragraphs of a chunk that are marked, for every start the shortest,
 * sorted; null when they cannot be told
 * by the places of texts. Of chains with more than one link none are: what is between may end anywhere.
 */
export function chainSpans(
  chain: Chain,
  chunk: LoadedChunk,
  rarity: Rarity,
  allowed: Marks | null,
): Spans | null {
  const { first, links } = chain;
  const [link, another] = links;
  if (link === undefined) return choiceSpans(first, chunk, rarity, allowed, false);
  if (another !== undefined) return null;
  const { relation, operand } = link;
  const isLed = isJoining(relation) && weightOf(operand, rarity) < weightOf(first, rarity);
  const leading = choiceSpans(isLed ? operand : first, chunk, rarity, allowed, true);
  if (leading === null || leading.length === 0) return leading;
  // What does not lead matters where what does stands.
  const near = paragraphsOf(leading, chunk.speechOf.length);
  const led = choiceSpans(isLed ? first : operand, chunk, rarity, near, true);
  if (led === null) return null;
  const [spans, operands] = isLed ? [led, leading] : [leading, led];
  return sortSpans([joined(chunk.ground, spans, operands, relation)], chunk.starts, true);
}
