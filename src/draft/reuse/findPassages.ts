import type { ArchivePlace } from '../archive/archive.ts';
import { paragraphText, type ArchiveText } from '../archive/archiveText.ts';
import { readSymbols, type Symbols } from '../archive/symbols.ts';
import { takeLongest } from '../../text/runs/takeLongest.ts';
import { bridge, type SharedRun } from './bridge.ts';
import { gramLength } from './gramIndex.ts';
import { findMeetings, type Meeting } from './meetings.ts';

/** A passage of the draft that stands in the archive, word for word or with small edits. */
export interface Passage extends ArchivePlace {
  /** Offsets in the draft, in UTF-16 units. */
  start: number;
  end: number;
  /** Its characters without blanks, and those of them that the archive has too. */
  length: number;
  same: number;
  /** What agrees, in offsets of the draft. */
  runs: { start: number; end: number }[];
  /** The latest year of a speech that has its beginning; null where none is known. */
  latest: number | null;
}

interface Bridged extends ArchivePlace {
  own: number;
  other: number;
  length: number;
  runs: SharedRun[];
}

/** Paragraphs of the archive as symbols, each read once. */
function paragraphReader(chunks: readonly ArchiveText[]) {
  const known = new Map<string, Symbols>();
  return ({ chunk, paragraph }: ArchivePlace): Symbols => {
    const key = `${String(chunk)} ${String(paragraph)}`;
    const text = chunks[chunk];
    const symbols = known.get(key) ?? readSymbols(text ? paragraphText(text, paragraph) : '');
    known.set(key, symbols);
    return symbols;
  };
}

function bridged(
  meeting: Meeting,
  own: Symbols,
  chunks: readonly ArchiveText[],
  read: (place: ArchivePlace) => Symbols,
): Bridged {
  const { start, length, chunk, paragraph, from } = meeting;
  const other = read(meeting);
  const offset = from - (chunks[chunk]?.starts[paragraph] ?? 0);
  const begin = other.offsets.indexOf(offset);
  const runs = bridge(own.symbols, other.symbols, { own: start, other: begin, length });
  const first = runs[0]?.own ?? start;
  const last = runs.at(-1);
  const end = last ? last.own + last.length : start + length;
  return {
    chunk,
    paragraph,
    own: first,
    other: runs[0]?.other ?? begin,
    length: end - first,
    runs,
  };
}

/** The runs of a passage as far as the passage has been left whole. */
function clipped({ own, length, runs }: Bridged): SharedRun[] {
  return runs.flatMap((run) => {
    const start = Math.max(own, run.own);
    const end = Math.min(own + length, run.own + run.length);
    return end > start ? [{ own: start, other: run.other, length: end - start }] : [];
  });
}

/**
 * The passages of a draft that stand in the archive, in the order of the draft, none over another: the
 * longest first, each as far as small edits let it go. Each has eight characters at least that stand
 * there word for word.
 */
export function findPassages(draft: Symbols, chunks: readonly ArchiveText[]): Passage[] {
  const read = paragraphReader(chunks);
  const { meetings, latest } = findMeetings(draft, chunks);
  const stretches = meetings.map((meeting) => bridged(meeting, draft, chunks, read));
  const range = (start: number, length: number) => ({
    start: draft.offsets[start] ?? 0,
    end: (draft.offsets[start + length - 1] ?? 0) + 1,
  });
  return takeLongest(stretches, draft, gramLength)
    .flatMap((stretch): Passage[] => {
      const runs = clipped(stretch);
      if (!runs.some(({ length }) => length >= gramLength)) return [];
      const { chunk, paragraph, own, length } = stretch;
      return [
        {
          chunk,
          paragraph,
          ...range(own, length),
          length,
          same: runs.reduce((sum, run) => sum + run.length, 0),
          runs: runs.map((run) => range(run.own, run.length)),
          latest: runs.reduce<number | null>(
            (most, run) => Math.max(most ?? 0, latest[run.own] ?? 0) || null,
            null,
          ),
        },
      ];
    })
    .toSorted((one, other) => one.start - other.start);
}
