import { importFile } from '../../../src/import/file.ts';
import type { ImportLists } from '../../../src/import/lists.ts';
import type { ImportedSpeech } from '../../../src/import/speech.ts';
import type { Paragraph } from '../../../src/schema/paragraph.ts';

/** A block as import made it, at its place in the source. */
export interface FoundBlock extends Pick<Paragraph, 'level' | 'part' | 'cue' | 'runIn'> {
  /** Offset of its first visible character in the source text. */
  offset: number;
  text: string;
}

/** Tells, for offsets in the archived text that come in order, where in the source each stands. */
function sourcePlaces({ ledger }: ImportedSpeech): (offset: number) => number {
  let shift = 0;
  let next = 0;
  return (offset) => {
    for (let edit = ledger.edits[next]; edit; edit = ledger.edits[next]) {
      const [at, before, after] = edit;
      // What is inserted for something stands where that stood.
      if (at + shift + after.length > offset) {
        if (at + shift < offset) return at;
        break;
      }
      shift += after.length - before.length;
      next += 1;
    }
    return offset - shift;
  };
}

/** Where the item begins in its file. */
function itemStart(source: string, { frontmatter }: ImportedSpeech): number {
  const [first] = frontmatter.source.lines;
  return source
    .split('\n')
    .slice(0, first - 1)
    .reduce((sum, line) => sum + line.length + 1, 0);
}

function placeBlocks(source: string, speech: ImportedSpeech): FoundBlock[] {
  const { blocks, ledger, original } = speech;
  const last = blocks.at(-1);
  const grown = ledger.edits.reduce(
    (sum, [, before, after]) => sum + after.length - before.length,
    0,
  );
  const bodyStart = original.length + grown - (last ? last.start + last.text.length : 0);
  const placeOf = sourcePlaces(speech);
  const start = itemStart(source, speech);
  return blocks.map(({ level, part, cue, runIn, text, start: at }) => {
    const offset = start + placeOf(bodyStart + at);
    const blanks = /^\s*/u.exec(source.slice(offset))?.[0].length ?? 0;
    return { level, part, cue, runIn, text, offset: offset + blanks };
  });
}

/** The blocks of every speech of a text file, as import makes them. */
export async function findOutline(
  source: string,
  lists: ImportLists,
  file = 'report.txt',
): Promise<FoundBlock[]> {
  const entry = { bytes: new TextEncoder().encode(source), place: { file } };
  const { speeches } = await importFile(file, lists, entry);
  return speeches.flatMap((speech) => placeBlocks(source, speech));
}
