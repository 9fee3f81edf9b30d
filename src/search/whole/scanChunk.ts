import type { ColumnsWriter } from '../columns.ts';
import type { CompiledQuery, Term } from '../match/compileQuery.ts';
import type { Scope } from '../query/ast.ts';
import type { Admission } from '../resolveFilters.ts';
import type { Marks, Rarity } from './eachPlace.ts';
import type { LoadedChunk } from './loadedChunk.ts';
import type { Spans } from './spans.ts';
import { termSpans } from './termSpans.ts';

/** Paragraphs of the speeches that the filters let through. */
function admittedMarks({ speeches, firstOf, speechOf }: LoadedChunk, admission: Admission): Marks {
  const marks = new Uint8Array(speechOf.length);
  speeches.forEach((speech, index) => {
    const first = firstOf[index] ?? 0;
    if (admission.speech(speech)) marks.fill(1, first, firstOf[index + 1] ?? first);
  });
  return marks;
}

/** What tells whether the filters let a paragraph of an admitted speech through; null for all. */
function paragraphTest(
  { speeches, firstOf, speechOf }: LoadedChunk,
  admission: Admission | null,
): ((paragraph: number) => boolean) | null {
  if (admission === null || admission.ofSpeechesOnly) return null;
  return (paragraph) => {
    const speech = speechOf[paragraph] ?? 0;
    const known = speeches[speech]?.paragraphs[paragraph - (firstOf[speech] ?? 0)];
    return known !== undefined && admission.paragraph(known);
  };
}

/** What one of each term must be in. */
interface Units {
  count: number;
  /** How many paragraphs there are. */
  paragraphs: number;
  /** The unit of a span. */
  of(paragraph: number, start: number): number;
  /** Marks the paragraphs that have a unit of which `held` says `count`. */
  mark(held: Uint8Array, count: number, marks: Marks): void;
}

function unitsOf({ ground, speechOf, speeches }: LoadedChunk, scope: Scope): Units {
  switch (scope) {
    case 'sentence':
      return {
        count: ground.sentenceCount,
        paragraphs: speechOf.length,
        of: (_, start) => ground.sentence(start),
        mark: (held, count, marks) => ground.markSentences(held, count, marks),
      };
    case 'speech':
      return {
        count: speeches.length,
        paragraphs: speechOf.length,
        of: (paragraph) => speechOf[paragraph] ?? 0,
        mark(held, count, marks) {
          for (let paragraph = 0; paragraph < marks.length; paragraph += 1) {
            if (held[speechOf[paragraph] ?? 0] === count) marks[paragraph] = 1;
          }
        },
      };
    case 'paragraph':
      return {
        count: speechOf.length,
        paragraphs: speechOf.length,
        of: (paragraph) => paragraph,
        mark(held, count, marks) {
          for (let paragraph = 0; paragraph < marks.length; paragraph += 1) {
            if (held[paragraph] === count) marks[paragraph] = 1;
          }
        },
      };
  }
}

/** How often a term may be met, about. */
function weightOf({ needs }: Term, rarity: Rarity): number {
  return needs.reduce(
    (least, need) => Math.min(least, rarity.need(need)),
    Number.POSITIVE_INFINITY,
  );
}

/** The paragraphs that are let through and have units left. */
function leftOf(units: Units, held: Uint8Array, count: number, admitted: Marks | null): Marks {
  const marks = new Uint8Array(units.paragraphs);
  units.mark(held, count, marks);
  if (admitted === null) return marks;
  for (let index = 0; index < marks.length; index += 1) {
    if (admitted[index] === 0) marks[index] = 0;
  }
  return marks;
}

/** Finds the hits of a query in one chunk. */
export function scanChunk(
  { terms, without, scope }: CompiledQuery,
  chunk: LoadedChunk,
  admission: Admission | null,
  rarity: Rarity,
  columns: ColumnsWriter,
): void {
  const admitted = admission === null ? null : admittedMarks(chunk, admission);
  // Asked of those paragraphs only that hold a hit: there are far more of the others.
  const admits = paragraphTest(chunk, admission);
  const [only, other] = terms;
  if (only !== undefined && other === undefined && without.length === 0) {
    push(
      chunk,
      [{ spans: termSpans(chunk, only, admitted, admits, rarity), term: 0 }],
      null,
      columns,
    );
    return;
  }
  const units = unitsOf(chunk, scope);
  // How many of the terms each unit has had, one after the other.
  const held = new Uint8Array(units.count);
  const isLeft = (unit: number, count: number): boolean => held[unit] === count;
  const rarestFirst = terms
    .map((term, index) => ({ term, index, weight: weightOf(term, rarity) }))
    .sort((one, another) => one.weight - another.weight);
  const found: { spans: Spans; term: number }[] = [];
  for (const { term, index } of rarestFirst) {
    const count = found.length;
    const left = count === 0 ? admitted : leftOf(units, held, count, admitted);
    const spans = termSpans(chunk, term, left, admits, rarity);
    if (spans.length === 0) return;
    spans.starts.forEach((start, place) => {
      const unit = units.of(spans.paragraphs[place] ?? 0, start);
      if (isLeft(unit, count)) held[unit] = count + 1;
    });
    found.push({ spans, term: index });
  }
  for (const term of without) {
    const left = leftOf(units, held, terms.length, admitted);
    const spans = termSpans(chunk, term, left, admits, rarity);
    spans.starts.forEach((start, place) => {
      held[units.of(spans.paragraphs[place] ?? 0, start)] = 0;
    });
  }
  const isHit = (paragraph: number, start: number): boolean =>
    isLeft(units.of(paragraph, start), terms.length);
  push(chunk, found, isHit, columns);
}

/** Adds the spans of all terms that are hits, by place, then length, then term. */
function push(
  { starts, speechOf, firstOf, firstSpeech }: LoadedChunk,
  found: readonly { spans: Spans; term: number }[],
  isHit: ((paragraph: number, start: number) => boolean) | null,
  columns: ColumnsWriter,
): void {
  const lists = found.map(({ spans, term }) => ({ spans, term, at: 0 }));
  const startAt = ({ spans, at }: (typeof lists)[number]) =>
    spans.starts[at] ?? Number.POSITIVE_INFINITY;
  for (;;) {
    let next = lists[0];
    for (const list of lists) {
      if (next === undefined || list === next) continue;
      const byStart = startAt(list) - startAt(next);
      const byEnd = (list.spans.ends[list.at] ?? 0) - (next.spans.ends[next.at] ?? 0);
      if (byStart < 0 || (byStart === 0 && (byEnd || list.term - next.term) < 0)) next = list;
    }
    if (next === undefined || next.at >= next.spans.length) return;
    const { spans, at, term } = next;
    next.at += 1;
    const start = spans.starts[at] ?? 0;
    const paragraph = spans.paragraphs[at] ?? 0;
    if (isHit !== null && !isHit(paragraph, start)) continue;
    const speech = speechOf[paragraph] ?? 0;
    columns.push(
      firstSpeech + speech,
      paragraph - (firstOf[speech] ?? 0),
      start - (starts[paragraph] ?? 0),
      (spans.ends[at] ?? 0) - start,
      term,
    );
  }
}
