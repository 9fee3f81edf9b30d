import type { Term } from '../match/compileQuery.ts';
import { chainSpans } from './chainSpans.ts';
import { holding, type Marks, type Rarity } from './eachPlace.ts';
import type { LoadedChunk } from './loadedChunk.ts';
import { Spans } from './spans.ts';

/** The hits in a paragraph alone. */
function addHits(chunk: LoadedChunk, term: Term, paragraph: number, spans: Spans): void {
  const ground = chunk.ground.ground(paragraph);
  if (!term.needs.every((need) => need.some((text) => ground.text.includes(text)))) return;
  const start = chunk.ground.startOf(paragraph);
  for (const match of term.match(ground)) {
    spans.push(paragraph, start + match.start, start + match.end);
  }
}

function countMarks(marks: Marks): number {
  let count = 0;
  for (const mark of marks) count += mark;
  return count;
}

// Where so few of the paragraphs are left, they are looked at one by one.
const fewShare = 0.01;

/** The spans of the paragraphs that are let through. */
function admitted(
  { starts, ends, paragraphs }: Spans,
  admits: (paragraph: number) => boolean,
): Spans {
  const kept = new Spans();
  let asked = -1;
  let isAdmitted = false;
  paragraphs.forEach((paragraph, index) => {
    if (paragraph !== asked) isAdmitted = admits(paragraph);
    asked = paragraph;
    if (isAdmitted) kept.push(paragraph, starts[index] ?? 0, ends[index] ?? 0);
  });
  return kept;
}

/** The hits of a term in those paragraphs of a chunk that are marked and let through, sorted. */
export function termSpans(
  chunk: LoadedChunk,
  term: Term,
  allowed: Marks | null,
  admits: ((paragraph: number) => boolean) | null,
  rarity: Rarity,
): Spans {
  const isFew = allowed !== null && countMarks(allowed) < chunk.speechOf.length * fewShare;
  const told = isFew ? null : chainSpans(term.chain, chunk, rarity, allowed);
  if (told !== null) return admits === null ? told : admitted(told, admits);
  const [rarest] = [...term.needs].sort((one, other) => rarity.need(one) - rarity.need(other));
  const isAny = isFew || rarest === undefined;
  const possible = isAny ? allowed : holding(chunk, rarest, rarity, allowed);
  const spans = new Spans();
  for (let paragraph = 0; paragraph < chunk.speechOf.length; paragraph += 1) {
    if (possible !== null && possible[paragraph] !== 1) continue;
    if (admits === null || admits(paragraph)) addHits(chunk, term, paragraph, spans);
  }
  return spans;
}
