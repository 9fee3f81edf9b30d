import type { Part } from '../../../src/schema/paragraph.ts';
import type { Tally } from '../metrics/score.ts';
import type { FoundBlock } from './found.ts';
import type { HeadingLabel, LabelledOutline, PartStart } from './labels.ts';

/** Headings of one kind: how many were labelled, found, and found with a right level and length. */
export interface KindTally {
  wanted: number;
  found: number;
  levelled: number;
}

/** Lines of one part. */
export interface PartTally extends Tally {
  /** Stretches of the part, and those whose first line has it. */
  stretches: number;
  begun: number;
}

/** What was found, held against the labels. */
export interface OutlineScore {
  headings: Tally;
  levelled: number;
  kinds: Map<string, KindTally>;
  parts: Map<string, PartTally>;
  lines: { asked: number; right: number };
  /** Blocks that begin a part, and those of them that tell their cue. */
  cues: { begun: number; told: number };
  errors: string[];
}

const parts = ['opening', 'achievements', 'shortcomings', 'plans', 'requirements', 'closing'];
const noPart = (part: Part | null) => part ?? 'none';

/** An empty score, to add texts to. */
export function emptyOutlineScore(): OutlineScore {
  const tally = { ...{ wanted: 0, given: 0, right: 0 }, ...{ stretches: 0, begun: 0 } };
  return {
    headings: { wanted: 0, given: 0, right: 0 },
    levelled: 0,
    kinds: new Map(
      ['numbered', 'unnumbered', 'run-in'].map((kind) => [
        kind,
        { ...{ wanted: 0, found: 0 }, levelled: 0 },
      ]),
    ),
    parts: new Map([...parts, 'none'].map((part) => [part, { ...tally }])),
    lines: { asked: 0, right: 0 },
    cues: { begun: 0, told: 0 },
    errors: [],
  };
}

function scoreHeading(
  score: OutlineScore,
  name: string,
  label: HeadingLabel,
  heading: FoundBlock | undefined,
): void {
  const kind = score.kinds.get(label.kind);
  if (!kind || label.optional) return;
  kind.wanted += 1;
  score.headings.wanted += 1;
  if (!heading) {
    score.errors.push(`${name}\theading missed: ${label.quote}`);
    return;
  }
  kind.found += 1;
  score.headings.right += 1;
  if (label.level.includes(heading.level)) {
    kind.levelled += 1;
    score.levelled += 1;
  } else {
    const level = `${String(heading.level)}, not ${label.level.join(' or ')}`;
    score.errors.push(`${name}\tlevel ${level}: ${label.quote}`);
  }
}

function scoreHeadings(
  score: OutlineScore,
  name: string,
  labels: readonly HeadingLabel[],
  blocks: readonly FoundBlock[],
): void {
  const found = new Map(
    blocks.filter(({ level }) => level > 0).map((block) => [block.offset, block]),
  );
  for (const label of labels) scoreHeading(score, name, label, found.get(label.offset));
  const places = new Map(labels.map((label) => [label.offset, label]));
  for (const [offset, { text }] of found) {
    const label = places.get(offset);
    if (label?.optional) continue;
    score.headings.given += 1;
    if (!label) score.errors.push(`${name}\tno heading, but found: ${text.slice(0, 15)}`);
  }
}

/** Offsets of the first visible characters of the lines of a text. */
function lineStarts(source: string): number[] {
  return [...source.matchAll(/^[^\S\n]*(?=\S)/gmu)].map(
    ({ 0: blank, index }) => index + blank.length,
  );
}

/** The last entry that begins at or before an offset; entries are in order. */
const lastBefore = <Entry extends { offset: number }>(entries: readonly Entry[], offset: number) =>
  entries.findLast((entry) => entry.offset <= offset);

function scoreLine(
  score: OutlineScore,
  label: PartStart,
  block: FoundBlock | undefined,
): 'right' | 'wrong' {
  const got = block?.part ?? null;
  const isRight = label.part.includes(got);
  const wanted = score.parts.get(noPart(isRight ? got : (label.part[0] ?? null)));
  const given = score.parts.get(noPart(got));
  if (wanted) {
    wanted.wanted += 1;
    wanted.right += Number(isRight);
  }
  if (given) given.given += 1;
  score.lines.asked += 1;
  score.lines.right += Number(isRight);
  return isRight ? 'right' : 'wrong';
}

function scoreParts(
  score: OutlineScore,
  name: string,
  labels: readonly PartStart[],
  source: string,
  blocks: readonly FoundBlock[],
): void {
  const bodyStart = blocks[0]?.offset ?? 0;
  let before: PartStart | undefined;
  let wrong: PartStart | undefined;
  for (const offset of lineStarts(source).filter((start) => start >= bodyStart)) {
    const label = lastBefore(labels, offset);
    if (!label || label.part.length === 0) continue;
    const block = lastBefore(blocks, offset);
    const isRight = scoreLine(score, label, block) === 'right';
    const stretch = score.parts.get(noPart(label.part[0] ?? null));
    if (stretch && label !== before) {
      stretch.stretches += 1;
      stretch.begun += Number(isRight);
    }
    if (!isRight && label !== wrong) {
      const told = `${noPart(block?.part ?? null)}, not ${label.part.map(noPart).join(' or ')}`;
      score.errors.push(`${name}\tpart ${told}: ${source.slice(offset, offset + 15).trim()}`);
      wrong = label;
    }
    before = label;
  }
}

function scoreCues(score: OutlineScore, blocks: readonly FoundBlock[]): void {
  for (const [index, { part, cue }] of blocks.entries()) {
    if (index === 0 || part === null || part === blocks[index - 1]?.part) continue;
    // A part that goes on behind another needs no cue of its own.
    const isNew = blocks.slice(0, index).every((block) => block.part !== part);
    if (!isNew && cue === undefined) continue;
    // Where the words of a section decide, its first block with such words has the cue.
    const rest = blocks.slice(index);
    const end = rest.findIndex((block) => block.part !== part);
    const stretch = rest.slice(0, end === -1 ? undefined : end);
    score.cues.begun += 1;
    score.cues.told += Number(stretch.some((block) => block.cue !== undefined));
  }
}

/** Adds to a score how the headings and parts of one text were found. */
export function scoreOutline(
  score: OutlineScore,
  name: string,
  { headings, parts: starts }: LabelledOutline,
  source: string,
  blocks: readonly FoundBlock[],
): void {
  scoreHeadings(score, name, headings, blocks);
  scoreParts(score, name, starts, source, blocks);
  scoreCues(score, blocks);
}
