import type { ManifestParagraph, ManifestSpeech } from '../manifest.ts';

/** What holds from a paragraph on, until the next change: its index and the value. */
type Change<Value> = [from: number, value: Value];

/**
 * What a bundle holds of a speech beside the places of its runs. Of its paragraphs only what cannot be
 * told from the one before: a third of the bytes of columns that say everything.
 */
export interface Card {
  id: string;
  title: string;
  date: string;
  /** Checksum of its text to download, from which search takes its words. */
  sum: number;
  lengths: number[];
  /** Paragraphs whose anchor and number are not those that follow from the paragraph before. */
  named: [index: number, id: string, number: number | null][];
  /** Indexes of the headings. */
  headings: number[];
  parts: Change<string | null>[];
  areas: Change<string[]>[];
}

type Named = Pick<ManifestParagraph, 'id' | 'number'>;

const numberDigits = 3;

/** The anchor and number that follow from how many numbered paragraphs there have been. */
function nextNamed(numbered: number): Named {
  const number = numbered + 1;
  return { id: `p${String(number).padStart(numberDigits, '0')}`, number };
}

function changesOf<Value>(values: readonly Value[], first: Value): Change<Value>[] {
  let before = JSON.stringify(first);
  return values.flatMap((value, index): Change<Value>[] => {
    const own = JSON.stringify(value);
    const isSame = own === before;
    before = own;
    return isSame ? [] : [[index, value]];
  });
}

/** The values of so many paragraphs, changes put in. */
function spread<Value>(changes: readonly Change<Value>[], first: Value, count: number): Value[] {
  const values: Value[] = [];
  let value = first;
  let next = 0;
  for (let index = 0; index < count; index += 1) {
    const change = changes[next];
    if (change?.[0] === index) {
      [, value] = change;
      next += 1;
    }
    values.push(value);
  }
  return values;
}

/** Makes the card of a speech. `sum` is the checksum of its text to download. */
export function makeCard({ id, title, date, paragraphs }: ManifestSpeech, sum: number): Card {
  let numbered = 0;
  const named = paragraphs.flatMap((paragraph, index): Card['named'] => {
    const expected = nextNamed(numbered);
    numbered = paragraph.number ?? numbered;
    const isExpected = paragraph.id === expected.id && paragraph.number === expected.number;
    return isExpected ? [] : [[index, paragraph.id, paragraph.number]];
  });
  return {
    ...{ id, title, date, sum, named },
    lengths: paragraphs.map(({ length }) => length),
    headings: paragraphs.flatMap(({ heading }, index) => (heading ? [index] : [])),
    parts: changesOf<string | null>(
      paragraphs.map(({ part }) => part),
      null,
    ),
    areas: changesOf<string[]>(
      paragraphs.map(({ areas }) => areas),
      [],
    ),
  };
}

/** The paragraphs of a speech, in order: what the card leaves out follows from their order. */
export function readParagraphs(card: Card): ManifestParagraph[] {
  const headings = new Set(card.headings);
  const named = new Map(card.named.map(([index, id, number]) => [index, { id, number }]));
  const count = card.lengths.length;
  const parts = spread<string | null>(card.parts, null, count);
  const areas = spread<string[]>(card.areas, [], count);
  let numbered = 0;
  return card.lengths.map((length, index) => {
    const { id, number } = named.get(index) ?? nextNamed(numbered);
    numbered = number ?? numbered;
    const heading = headings.has(index);
    return { id, number, length, heading, part: parts[index] ?? null, areas: areas[index] ?? [] };
  });
}
