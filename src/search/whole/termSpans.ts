import type { Term } from '../match/compileQuery.ts';
import { chainSpans } from './chainSpans.ts';
import { eachPlace, type Rarity } from './eachPlace.ts';
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

/** Paragraphs that hold one of the texts, as marks. */
function holding(chunk: LoadedChunk, need: readonly string[], rarity: Rarity): Uint8Array {
  const marks = new Uint8Array(chunk.speechOf.length);
  for (const text of need) {
    eachPlace(chunk, text, rarity, (paragraph) => {
      marks[paragraph] = 1;
    });
  }
  return marks;
}

function countMarks(marks: Uint8Array): number {
  let count = 0;
  for (const mark of marks) count += mark;
  return count;
}

// Where so few of the paragraphs are left, they are looked at one by one.
const fewShare = 0.01;

/** The hits of a term in those paragraphs of a chunk that are marked, sorted. */
export function termSpans(
  chunk: LoadedChunk,
  term: Term,
  allowed: Uint8Array | null,
  rarity: Rarity,
): Spans {
  const isFew = allowed !== null && countMarks(allowed) < chunk.speechOf.length * fewShare;
  const told = isFew ? null : chainSpans(term.chain, chunk, rarity);
  if (told !== null) return allowed === null ? told : admitted(told, allowed);
  const [rarest] = [...term.needs].sort((one, other) => rarity.need(one) - rarity.need(other));
  const possible = isFew || rarest === undefined ? allowed : holding(chunk, rarest, rarity);
  const spans = new Spans();
  for (let paragraph = 0; paragraph < chunk.speechOf.length; paragraph += 1) {
    if (possible !== null && possible[paragraph] !== 1) continue;
    if (allowed === null || allowed[paragraph] === 1) addHits(chunk, term, paragraph, spans);
  }
  return spans;
}

function admitted({ starts, ends, paragraphs }: Spans, allowed: Uint8Array): Spans {
  const kept = new Spans();
  paragraphs.forEach((paragraph, index) => {
    if (allowed[paragraph] === 1) kept.push(paragraph, starts[index] ?? 0, ends[index] ?? 0);
  });
  return kept;
}
