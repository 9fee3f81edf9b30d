import { yearOfSpeech } from '../archive/archive.ts';
import type { ArchiveText } from '../archive/archiveText.ts';
import { seam, symbolTable, type Symbols } from '../archive/symbols.ts';
import { indexGrams } from './gramIndex.ts';
import { scanArchive } from './scanArchive.ts';

/** A stretch of the draft and where in the archive it stands. */
export interface Meeting {
  /** Index of its first symbol in the draft. */
  start: number;
  length: number;
  chunk: number;
  paragraph: number;
  /** Where it begins in the chunk's units. */
  from: number;
}

/** What one paragraph of the draft has in common with one of the archive. */
interface Shared {
  symbols: number;
  longest: Meeting;
}

/** So many paragraphs of the archive are looked at for each of the draft. */
const candidates = 3;

/** The paragraph of the draft that each symbol stands in. */
function paragraphsOf({ symbols }: Symbols): Int32Array {
  let paragraph = 0;
  return Int32Array.from(symbols, (symbol) => (symbol === seam ? paragraph++ : paragraph));
}

/**
 * Where to look closer: for every symbol of the draft the longest stretch that begins there, the first
 * in the archive's order among equals, and for every paragraph the longest with those of the archive
 * that it shares most with. `latest` is for every symbol the latest year of what begins there, 0 for none.
 */
export function findMeetings(
  draft: Symbols,
  chunks: readonly ArchiveText[],
): { meetings: Meeting[]; latest: Int32Array } {
  const table = symbolTable();
  const grams = indexGrams(draft, table);
  const paragraphOf = paragraphsOf(draft);
  const longest: (Meeting | undefined)[] = [];
  const shared = new Map<number, Map<string, Shared>>();
  const latest = new Int32Array(draft.symbols.length);
  chunks.forEach((text, chunk) => {
    const years = Int32Array.from(text.speeches, (speech) => yearOfSpeech(speech) ?? 0);
    scanArchive(text, draft, grams, table, (start, length, paragraph, from) => {
      const meeting = { start, length, chunk, paragraph, from };
      if (length > (longest[start]?.length ?? 0)) longest[start] = meeting;
      const year = years[text.speechOf[paragraph] ?? -1] ?? 0;
      if (year > (latest[start] ?? 0)) latest[start] = year;
      const own = paragraphOf[start] ?? 0;
      const others = shared.get(own) ?? new Map<string, Shared>();
      shared.set(own, others);
      const key = `${String(chunk)} ${String(paragraph)}`;
      const known = others.get(key);
      if (!known) others.set(key, { symbols: length, longest: meeting });
      else {
        known.symbols += length;
        if (length > known.longest.length) known.longest = meeting;
      }
    });
  });
  const most = [...shared.values()].flatMap((others) =>
    [...others.values()]
      .toSorted((one, other) => other.symbols - one.symbols)
      .slice(0, candidates)
      .map(({ longest: meeting }) => meeting),
  );
  const meetings = [...most, ...longest.filter((meeting) => meeting !== undefined)];
  return { meetings, latest };
}
