import {
  findInconsistencies,
  type JudgedFinding,
} from '../metrics/consistency/findInconsistencies.ts';
import { findGaps } from '../outline/sequence.ts';
import type { Damage, Emendation, Ledger } from '../schema/emendation.ts';
import type { Paragraph } from '../schema/paragraph.ts';
import type { Speech } from '../schema/speech.ts';
import { archivedText } from '../text/archivedText.ts';
import type { TrackedText } from '../text/tracked/trackedText.ts';
import { makeBlocks, type TextBlock } from '../outline/blocks.ts';
import type { Decision } from './decisions.ts';
import { findBlockMetrics } from '../metrics/blockMetrics.ts';
import { summariseEdits, type PlacedEdit } from './emendations.ts';
import { fileTitle } from './fileTitle.ts';
import { readFacts, readFront } from './front.ts';
import { infer } from './infer.ts';
import { ledgerFile } from './ledgerFile.ts';
import type { ImportLists } from './lists.ts';
import { findSuspects } from '../repair/suspects.ts';

/** One imported speech, ready to write. */
export interface ImportedSpeech {
  id: string;
  frontmatter: Speech;
  blocks: TextBlock[];
  ledger: Ledger;
  /** The item as the file has it, to which the ledger applies. */
  original: string;
  /** What a person should look at, in Chinese: gaps in the numbers of headings, no title. */
  notes: string[];
  /** Figures that do not go together; told, never corrected. */
  findings: JudgedFinding[];
}

/** The words of a speech, title and salutation among them. */
export function wordsOf({ frontmatter, blocks }: ImportedSpeech): string {
  return archivedText(
    frontmatter,
    blocks.map(({ text }) => text),
  );
}

/** Where the item stands in its file. */
export interface ItemSource {
  file: string;
  number: number;
  lines: [number, number];
  sha256: string;
  /** SHA-256 of the plain source text, of a file that is not plain text itself. */
  textSha256?: string;
}

/**
 * The edits, which are in order, each with the block that holds it: none in the front matter, and
 * none where the corrected words run over the end of a block, as a mark and the first character of
 * the next sentence do after a run-in heading.
 */
function placeEdits(ledger: Ledger, bodyStart: number, blocks: TextBlock[]): PlacedEdit[] {
  let shift = 0;
  let here = -1;
  return ledger.edits.map(([offset, before, after, rule, certainty]) => {
    const at = offset + shift - bodyStart;
    shift += after.length - before.length;
    while (at >= 0 && (blocks[here + 1]?.start ?? Infinity) <= at) here += 1;
    const block = blocks[here];
    const holds = block?.text.startsWith(after, at - block.start) ?? false;
    return {
      before,
      after,
      rule,
      certainty,
      ...(block && holds ? { paragraph: block.id, offset: at - block.start } : {}),
    };
  });
}

function findDamage(blocks: readonly TextBlock[], decision: Decision): Damage[] {
  return blocks
    .flatMap((block) => {
      const decided = decision.damage.filter((entry) => block.text.includes(entry.text));
      // What a person says of a place counts for what the rules would.
      const suspects = findSuspects(block.text).filter(
        ({ text }) => !decided.some((entry) => entry.text.includes(text)),
      );
      return [...decided, ...suspects].map((entry) => ({ ...entry, paragraph: block.id }));
    })
    .map((entry, index) => ({
      id: `d${String(index + 1).padStart(2, '0')}`,
      text: entry.text,
      paragraph: entry.paragraph,
      reason: entry.reason,
    }));
}

function withoutText({ id, level, part, cue, runIn }: TextBlock): Paragraph {
  return { id, level, part, ...(cue ? { cue } : {}), ...(runIn ? { runIn } : {}) };
}

function estimate(blocks: readonly TextBlock[], decision: Decision): Speech['yearEstimate'] {
  if (!decision.yearEstimate) return null;
  const { year, certainty, evidence } = decision.yearEstimate;
  return {
    year,
    certainty,
    evidence: evidence.map(({ quote, note }) => ({
      quote,
      paragraph: blocks.find((block) => block.text.includes(quote))?.id ?? '',
      note,
    })),
  };
}

/** The latest year that a speech can report on: its own, or that of its date. */
function latestYear({ year }: Speech['period'], date: string | null): number | null {
  const dated = date === null ? Number.NaN : Number.parseInt(date, 10);
  if (year === null) return null;
  return Number.isNaN(dated) ? year : Math.max(year, dated);
}

/**
 * Builds a speech from its repaired text, what a person decided, and the controlled lists. `levels`
 * are the heading levels that the file itself gives to the lines, 0 for none.
 */
export function makeSpeech(
  item: TrackedText,
  source: ItemSource,
  decision: Decision,
  lists: ImportLists,
  levels: readonly number[] = [],
): ImportedSpeech {
  const lines = item.text.split('\n');
  const read = readFront(lines, levels);
  const untitled = read.title === '' && read.salutation !== null;
  const front = untitled ? { ...read, title: fileTitle(source.file, source.number) } : read;
  const blocks = makeBlocks(front.body, levels.slice(lines.length - front.body.length));
  const bodyStart = item.text.length - front.body.join('\n').length;
  const ledger = item.ledger();
  const emendations: Emendation[] = summariseEdits(placeEdits(ledger, bodyStart, blocks));
  const { inferred, evidence } = infer(front, blocks, lists);
  const facts = readFacts(front);
  // What a person decided is no inference.
  const own = [...evidence, ...facts.evidence].filter(
    ({ field }) => field === 'date' || field === 'speaker' || decision[field] === undefined,
  );
  const notes = [
    ...(untitled ? [`原文没有标题，暂以文件名为题：${front.title}`] : []),
    ...findGaps(blocks).map((gap) => `标题编号不连续：${gap}`),
  ];
  const period = decision.period ?? inferred.period;
  const frontmatter: Speech = {
    title: front.title,
    ...(untitled ? { untitled } : {}),
    subtitles: front.subtitles,
    salutation: front.salutation,
    office: decision.office ?? inferred.office,
    genre: decision.genre ?? inferred.genre,
    occasion: decision.occasion ?? facts.occasion,
    speaker: facts.speaker,
    ...(facts.date === null ? {} : { date: facts.date }),
    period,
    yearEstimate: estimate(blocks, decision),
    source: {
      file: source.file,
      item: source.number,
      lines: source.lines,
      sha256: source.sha256,
      ...(source.textSha256 ? { textSha256: source.textSha256 } : {}),
      ledger: ledgerFile(decision.id, ledger),
      ...(decision.note ? { note: decision.note } : {}),
    },
    ...(own.length === 0 ? {} : { inferred: own }),
    release: decision.release,
    paragraphs: blocks.map(withoutText),
    metrics: findBlockMetrics(blocks, lists, latestYear(period, facts.date)),
    emendations,
    damage: findDamage(blocks, decision),
    ...(decision.formerIds ? { formerIds: decision.formerIds } : {}),
    ...(decision.redactions ? { redactions: decision.redactions } : {}),
    ...(decision.accepted ? { accepted: decision.accepted } : {}),
  };
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const findings = findInconsistencies(frontmatter, texts);
  return { id: decision.id, frontmatter, blocks, ledger, findings, original: item.source, notes };
}
