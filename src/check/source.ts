import { WenkuError } from '../errors/catalogue.ts';
import type { Ledger } from '../schema/emendation.ts';
import type { Speech } from '../schema/speech.ts';
import type { Block } from '../text/body.ts';
import { archivedText } from '../text/archivedText.ts';
import { applyLedger } from '../text/tracked/applyLedger.ts';
import { speechBlocks } from './paragraphs.ts';

/** The source of a speech as its files give it. */
export interface SourceFiles {
  /** SHA-256 of the whole file, hex. */
  sha256: string;
  /** SHA-256 of the plain source text kept beside it; absent where the file is plain text itself. */
  textSha256?: string;
  /** The lines of its item, joined by \n. */
  text: string;
  ledger: Ledger;
}

function apply(text: string, ledger: Ledger): string | null {
  try {
    return applyLedger(text, ledger);
  } catch {
    return null;
  }
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Checks that the source with every recorded repair is the archived text, to the character. */
export function checkSource(
  file: string,
  speech: Speech,
  blocks: readonly Block[],
  source: SourceFiles,
  sourceLine: () => number,
): WenkuError[] {
  const problem = (detail: string) => [
    new WenkuError('source-mismatch', { file, line: sourceLine() }, detail),
  ];
  if (source.sha256 !== speech.source.sha256) return problem('底本文件的 sha256 变了');
  if (source.textSha256 !== speech.source.textSha256) {
    return problem('底本文字（.source.txt）的 sha256 变了');
  }
  const repaired = apply(source.text, source.ledger);
  if (repaired === null) return problem('校改底账与底本对不上');
  const texts = speechBlocks(blocks).map(({ text }) => text);
  const archived = archivedText(speech, texts);
  if (repaired === archived) return [];
  const at = firstDifference(repaired, archived);
  const around = (words: string) => JSON.stringify(words.slice(Math.max(0, at - 6), at + 12));
  return problem(`底本作 ${around(repaired)}，正文作 ${around(archived)}`);
}
