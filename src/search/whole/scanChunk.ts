import type { ColumnsWriter } from '../columns.ts';
import type { CompiledQuery, Term } from '../match/compileQuery.ts';
import { Ground } from '../match/ground.ts';
import { unitHits } from '../match/unitHits.ts';
import type { Admission } from '../resolveFilters.ts';
import type { LoadedChunk } from './loadedChunk.ts';

/** Texts of which one at least must stand in a paragraph (or speech) that holds a hit. */
type Need = readonly string[];

/** How often texts stand in the archive, about. */
export interface Rarity {
  /** Of a UTF-16 unit. */
  unit(code: number): number;
  need(need: Need): number;
}

/** Index of the rarest unit of a text. A scan from it stops less often than one from the start. */
function rarestUnit(text: string, rarity: Rarity): number {
  let rarest = 0;
  for (let index = 1; index < text.length; index += 1) {
    if (rarity.unit(text.charCodeAt(index)) < rarity.unit(text.charCodeAt(rarest))) rarest = index;
  }
  return rarest;
}

/** Calls back with every place of a text, ascending, and its paragraph. */
function eachPlace(
  { folded, starts }: LoadedChunk,
  text: string,
  rarity: Rarity,
  call: (paragraph: number, position: number) => void,
): void {
  let paragraph = 0;
  const last = starts.length - 2;
  const lead = rarestUnit(text, rarity);
  const tail = text.slice(lead);
  for (let end = folded.indexOf(tail); end >= 0; end = folded.indexOf(tail, end + 1)) {
    const at = end - lead;
    if (at < 0 || (lead > 0 && !folded.startsWith(text, at))) continue;
    if (at >= (starts[paragraph + 1] ?? 0)) {
      // Places lie close or far: steps of doubling length, then halving, find the paragraph.
      let step = 1;
      while (paragraph + step <= last && at >= (starts[paragraph + step] ?? 0)) step *= 2;
      let low = paragraph + (step >> 1);
      let high = Math.min(last, paragraph + step);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      paragraph = low;
    }
    call(paragraph, at);
  }
}

/** The paragraphs that hold one of the texts, as marks. */
function holding(chunk: LoadedChunk, need: Need, rarity: Rarity): Uint8Array {
  const marks = new Uint8Array(chunk.speechOf.length);
  for (const text of need) {
    eachPlace(chunk, text, rarity, (paragraph) => {
      marks[paragraph] = 1;
    });
  }
  return marks;
}

/** Paragraphs that the filters let through, as marks. */
function admittedMarks({ speeches }: LoadedChunk, admission: Admission): Uint8Array {
  return Uint8Array.from(
    speeches.flatMap((speech) => {
      const isIn = admission.speech(speech);
      return speech.paragraphs.map((paragraph) =>
        Number(isIn && (admission.ofSpeechesOnly || admission.paragraph(paragraph))),
      );
    }),
  );
}

// No text of a query is as long.
const lengths = 0x8000;

/** Every place of one of some texts, ascending; where several start at one place, the shortest. */
function placesOfAny(chunk: LoadedChunk, texts: readonly string[], rarity: Rarity): Float64Array {
  const found: number[] = [];
  for (const text of texts) {
    // A place and a length as one number, which sorts fast.
    eachPlace(chunk, text, rarity, (_, position) => found.push(position * lengths + text.length));
  }
  const places = Float64Array.from(found).sort();
  return places.filter((place, index) => {
    const before = index === 0 ? -1 : (places[index - 1] ?? -1);
    return Math.floor(before / lengths) !== Math.floor(place / lengths);
  });
}

/** Finds the hits of a query that is one of some texts and nothing else. */
function scanLiterals(
  chunk: LoadedChunk,
  texts: readonly string[],
  rarity: Rarity,
  admitted: Uint8Array | null,
  columns: ColumnsWriter,
): void {
  const { starts, speechOf, firstOf, firstSpeech } = chunk;
  const push = (paragraph: number, position: number, length: number): void => {
    if (admitted !== null && admitted[paragraph] !== 1) return;
    const speech = speechOf[paragraph] ?? 0;
    const offset = position - (starts[paragraph] ?? 0);
    columns.push(
      ...([firstSpeech + speech, paragraph - (firstOf[speech] ?? 0), offset] as const),
      ...([length, 0] as const),
    );
  };
  const [only = '', other] = texts;
  if (other === undefined) {
    eachPlace(chunk, only, rarity, (paragraph, position) => push(paragraph, position, only.length));
    return;
  }
  let paragraph = 0;
  for (const place of placesOfAny(chunk, texts, rarity)) {
    const position = Math.floor(place / lengths);
    while (position >= (starts[paragraph + 1] ?? Number.POSITIVE_INFINITY)) paragraph += 1;
    push(paragraph, position, place % lengths);
  }
}

/** Cuts a paragraph out of a chunk. */
function groundOf({ folded, text, starts }: LoadedChunk, paragraph: number): Ground {
  const start = starts[paragraph] ?? 0;
  const end = (starts[paragraph + 1] ?? 0) - 1;
  return new Ground(folded.slice(start, end), () => text.slice(start, end));
}

/** The needs of all terms, the rarest first. */
function needsOf(terms: readonly Term[], rarity: Rarity): Need[] {
  return terms
    .flatMap(({ needs }) => needs)
    .map((need) => ({ need, weight: rarity.need(need) }))
    .sort((one, other) => one.weight - other.weight)
    .map(({ need }) => need);
}

/** How many needs are scanned for; the others are looked for in what these leave. */
const mostScans = 1;

/** Finds the hits of a query in one chunk. */
export function scanChunk(
  compiled: CompiledQuery,
  chunk: LoadedChunk,
  admission: Admission | null,
  rarity: Rarity,
  columns: ColumnsWriter,
): void {
  const { terms, without, scope } = compiled;
  const admitted = admission === null ? null : admittedMarks(chunk, admission);
  const [only, other] = terms;
  const isOne = other === undefined && without.length === 0;
  if (isOne && only?.literals != null) {
    scanLiterals(chunk, only.literals, rarity, admitted, columns);
    return;
  }
  const needs = needsOf(terms, rarity);
  const scanned = needs.slice(0, mostScans).map((need) => holding(chunk, need, rarity));
  const rest = needs.slice(mostScans);
  const { speechOf, firstOf, firstSpeech, speeches } = chunk;
  const isIn = (paragraph: number): boolean => admitted === null || admitted[paragraph] === 1;
  const verify = (speech: number, paragraphs: readonly number[]): void => {
    const first = firstOf[speech] ?? 0;
    const grounds = paragraphs.map((paragraph) => ({
      paragraph: paragraph - first,
      ground: groundOf(chunk, paragraph),
    }));
    const holds = (need: Need): boolean =>
      grounds.some(({ ground }) => need.some((text) => ground.text.includes(text)));
    if (!rest.every(holds)) return;
    for (const { paragraph, start, end, term } of unitHits(compiled, grounds)) {
      columns.push(firstSpeech + speech, paragraph, start, end - start, term);
    }
  };
  if (scope !== 'speech') {
    for (let paragraph = 0; paragraph < speechOf.length; paragraph += 1) {
      if (scanned.some((marks) => marks[paragraph] !== 1) || !isIn(paragraph)) continue;
      verify(speechOf[paragraph] ?? 0, [paragraph]);
    }
    return;
  }
  speeches.forEach((_, speech) => {
    const first = firstOf[speech] ?? 0;
    const end = firstOf[speech + 1] ?? first;
    const isPossible = scanned.every((marks) => marks.subarray(first, end).includes(1));
    if (!isPossible) return;
    const all = Array.from({ length: end - first }, (_, index) => first + index).filter(isIn);
    if (all.length > 0) verify(speech, all);
  });
}
