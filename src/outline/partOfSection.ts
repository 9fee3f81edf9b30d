import type { Part } from '../schema/paragraph.ts';

/** What a section tells as a whole, and the words that count for it. */
export interface SectionTone {
  part: Part;
  /** Finds such words. */
  mark: RegExp;
}

// 比上年, 取得, 提高了: what was done.
const past =
  /增长了?[^，。]{0,8}(?:\d|百分)|比(?:上年|去年|前年)|达到|取得|获得|完成了|(?:提高|发展|增强|改善|扩大|解决|进行|增加|建立|采取)了|已经|有了|提高到|增加到|进展/gu;
// 要, 必须 early in a clause: what is to be done.
const call = /(?<=^|[。，；：！\n])[^，。；：]{0,12}?(?:要|必须|应当|应该)(?![求素是点])/gu;

const fewestMarks = 6;
const clearShare = 0.75;

/** Of what share of its marks a text speaks of what was done; null where marks are few. */
function shareOfPast(text: string): number | null {
  const done = [...text.matchAll(past)].length;
  const wanted = [...text.matchAll(call)].length;
  return done + wanted < fewestMarks ? null : done / (done + wanted);
}

/** The part that the words of a section tell, whose heading says none; null where they are mixed. */
export function toneOfSection(text: string): SectionTone | null {
  const share = shareOfPast(text);
  if (share === null) return null;
  if (share >= clearShare) return { part: 'achievements', mark: new RegExp(past.source, 'u') };
  return share <= 1 - clearShare ? { part: 'plans', mark: new RegExp(call.source, 'u') } : null;
}

// A heading that names both is of what its section begins with.
const mostlyPast = 0.6;

/** True for a section that tells what was done, though its heading speaks of tasks too. */
export function tellsPast(text: string): boolean {
  return (shareOfPast(text) ?? 0) >= mostlyPast;
}
