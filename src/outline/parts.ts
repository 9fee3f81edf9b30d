import type { Part } from '../schema/paragraph.ts';
import { findClosing } from './closing.ts';
import {
  bothCue,
  callCue,
  closingHeading,
  goesOn,
  headingCues,
  leftToTell,
  onlyTold,
  paragraphCues,
  plainCues,
  situationCue,
  turnsToPlans,
} from './partCues.ts';
import { tellsPast, toneOfSection } from './partOfSection.ts';

/** The part of a block and the words that decided it; cue is null when inherited. */
export interface PartLabel {
  part: Part | null;
  cue: string | null;
}

/** What `labelParts` needs to know of a block. */
export interface LabelledBlock {
  text: string;
  level: number;
  /** True when the next block goes on with the same source paragraph. */
  runIn?: boolean;
}

function cueIn(table: readonly (readonly [Part, RegExp])[], text: string): PartLabel | null {
  for (const [part, pattern] of table) {
    const match = pattern.exec(text);
    if (match) return { part, cue: match[0] };
  }
  return null;
}

/** The highest level of heading that a text has but for 结束语; null without any. */
function topLevel(blocks: readonly LabelledBlock[]): number | null {
  const levels = blocks
    .filter(({ level, text }) => level > 0 && !closingHeading.test(text))
    .map(({ level }) => level);
  return levels.length === 0 ? null : levels.reduce((one, other) => Math.min(one, other));
}

const isTop = ({ level, text }: LabelledBlock, top: number | null) =>
  level > 0 && (level === top || closingHeading.test(text));

/** The words of the section that a heading opens. */
function sectionText(blocks: readonly LabelledBlock[], index: number, top: number | null): string {
  const texts: string[] = [];
  for (let next = index + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (!block || isTop(block, top)) break;
    texts.push(block.text);
  }
  return texts.join('\n');
}

/** Reads blocks in order and tells the part of each. */
class PartReader {
  private readonly blocks: readonly LabelledBlock[];
  private readonly top: number | null;
  private current: Part | null = 'opening';
  private isTellingShortcomings = false;
  private hasBoth = false;
  private hasAchievements = false;
  /** What the words of a section say that its heading leaves open: the first such words are the cue. */
  private mark: RegExp | null = null;

  constructor(blocks: readonly LabelledBlock[]) {
    this.blocks = blocks;
    this.top = topLevel(blocks);
  }

  read(block: LabelledBlock, index: number): PartLabel {
    if (isTop(block, this.top)) return this.readHeading(block, index);
    return this.readTurn(block) ?? this.readShortcomings(block, index) ?? this.readBody(block);
  }

  private readHeading({ text }: LabelledBlock, index: number): PartLabel {
    const found = this.partOfHeading(text, index);
    this.hasAchievements ||= found?.part === 'achievements';
    this.isTellingShortcomings = false;
    this.hasBoth = found?.part === 'achievements' && bothCue.test(text);
    this.mark = null;
    // A heading that says nothing goes on with plans, never with what was done.
    const isPlanned = this.current === 'plans' || this.current === 'requirements';
    if (found === null && !isPlanned) {
      const tone = toneOfSection(sectionText(this.blocks, index, this.top));
      this.mark = tone?.mark ?? null;
      this.hasAchievements ||= tone?.part === 'achievements';
      this.current = tone?.part ?? null;
      return { part: this.current, cue: null };
    }
    const label: PartLabel = found ?? { part: 'plans', cue: null };
    this.current = label.part;
    return label;
  }

  private partOfHeading(text: string, index: number): PartLabel | null {
    const found = cueIn(headingCues, text);
    if (found?.part === 'achievements') return found;
    const both = bothCue.exec(text) ?? this.situation(text, index);
    if (both) return { part: 'achievements', cue: both[0] };
    const call = this.hasAchievements ? callCue.exec(text)?.[0] : undefined;
    return found ?? (call ? { part: 'plans', cue: call } : null);
  }

  private situation(text: string, index: number): RegExpExecArray | null {
    const named = situationCue.exec(text);
    return named && tellsPast(sectionText(this.blocks, index, this.top)) ? named : null;
  }

  private readTurn({ text }: LabelledBlock): PartLabel | null {
    const turn = this.hasBoth ? turnsToPlans.exec(text)?.[0] : undefined;
    if (turn === undefined) return null;
    this.hasBoth = false;
    this.current = 'plans';
    return { part: 'plans', cue: turn };
  }

  private readShortcomings(block: LabelledBlock, index: number): PartLabel | null {
    const isPast = this.current !== 'plans' && this.current !== 'requirements';
    const isOwn = block.level === 0 && index > 0;
    const own = isOwn ? cueIn(isPast ? paragraphCues : plainCues, block.text) : null;
    const before = this.blocks[index - 1];
    const goesOnFrom = (pattern: RegExp) => pattern.exec(block.text)?.[0];
    const isLed = before?.level === 0 && leftToTell.test(before.text);
    const going = isPast ? goesOnFrom(goesOn) : goesOnFrom(onlyTold);
    const isContinued =
      this.isTellingShortcomings &&
      (going !== undefined || block.level > 2 || before?.runIn === true);
    const led = isLed && isOwn ? goesOnFrom(onlyTold) : undefined;
    this.isTellingShortcomings = own !== null || isContinued || led !== undefined;
    if (!this.isTellingShortcomings) return null;
    const cue = isContinued ? null : (led ?? null);
    return own ?? { part: 'shortcomings', cue };
  }

  private readBody({ text, level }: LabelledBlock): PartLabel {
    const part = this.current;
    // Without headings the opening is the first paragraph, however its lines are broken.
    if (this.top === null && sentenceEnd.test(text)) this.current = null;
    const cue = level === 0 ? this.mark?.exec(text)?.[0] : undefined;
    if (cue !== undefined) this.mark = null;
    return { part, cue: cue ?? null };
  }
}

const sentenceEnd = /[。！？：；…][”’」』）)]?$/u;

/**
 * Labels each block with its part. Blocks before the first heading are the opening, of a text
 * without headings the first one; a heading of the highest level decides for what follows, or, where
 * it says nothing, the words of its section; 也要清醒地看到…不足 decides for itself, and a closing call
 * for the rest.
 */
export function labelParts(blocks: readonly LabelledBlock[]): PartLabel[] {
  const reader = new PartReader(blocks);
  const closing = findClosing(blocks);
  return blocks.map((block, index) => {
    if (!closing || index < closing.index) return reader.read(block, index);
    return { part: 'closing', cue: index === closing.index ? closing.cue : null };
  });
}
