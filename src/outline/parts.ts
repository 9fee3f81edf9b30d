import type { Part } from '../schema/paragraph.ts';

/** The part of a block and the words that decided it; cue is null when inherited. */
export interface PartLabel {
  part: Part | null;
  cue: string | null;
}

// Cues of first-level headings. They hold for everything below them.
const headingCues: readonly (readonly [Part, RegExp])[] = [
  ['achievements', /(?:取得|回顾|成绩|成效|工作总结|上半年(?:各项)?工作)/u],
  ['shortcomings', /(?:存在(?:的)?(?:问题|差距|不足)|主要问题)/u],
  ['plans', /(?:下半年|下一步|下步|明年|工作安排|重点工作|任务)/u],
  ['requirements', /(?:要求|树立|加强.*建设|勇于|形象|保障措施)/u],
];

// Cues at the start of a body paragraph that stands on its own.
const paragraphCues: readonly (readonly [Part, RegExp])[] = [
  ['shortcomings', /^(?:同时[，]?)?(?:也|还)要清醒地看到.*?(?:差距|不足)/u],
  ['shortcomings', /^同时，也要清醒地看到/u],
];
const closingCues = /^(?:同志们，|总之，|最后，)/u;

/** What `labelParts` needs to know of a block. */
export interface LabelledBlock {
  text: string;
  level: number;
}

function cueIn(table: readonly (readonly [Part, RegExp])[], text: string): PartLabel | null {
  for (const [part, pattern] of table) {
    const match = pattern.exec(text);
    if (match) return { part, cue: match[0] };
  }
  return null;
}

/**
 * Labels each block with its part. Blocks before the first heading are the opening; a first-level
 * heading decides for what follows; 也要清醒地看到…不足 and a closing call in the last paragraph
 * decide for themselves.
 */
export function labelParts(blocks: readonly LabelledBlock[]): PartLabel[] {
  let current: PartLabel = { part: 'opening', cue: null };
  const last = blocks.length - 1;
  return blocks.map((block, index) => {
    if (block.level === 1) {
      const found = cueIn(headingCues, block.text) ?? { part: null, cue: null };
      current = { part: found.part, cue: null };
      return found;
    }
    if (block.level > 0) return current;
    const own = cueIn(paragraphCues, block.text);
    if (own) return own;
    const closing = index === last ? closingCues.exec(block.text) : null;
    return closing ? { part: 'closing', cue: closing[0] } : current;
  });
}
