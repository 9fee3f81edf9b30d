const figure =
  /(?<![A-Za-z])(?:近|约|(?<!不)超过?|(?<![不到])达)?(?:\d+\/\d+|\d[\d,，.．]*\d|\d|[xX×＊]{1,4})(?:[多余])?(?:千|百)?(?:万|亿)?(?:[多余])?(?!\d)/gu;
const day = /\d{1,2}月(?:份|\d{1,2}日|[上中下]旬|底|初)?/gu;
const year = /(?:19|20)(?:\d{2}|[xX×]{2})年|[xX×]{2,4}年/gu;

/** The slot of a figure, as search writes it too. */
const slot = '{数}';
/** The slot of a word or two. */
export const wordSlot = '{词}';
const yearSlot = '{年}';
const daySlot = '{日}';

/** A text with {数} for every figure, {年} and {日} for dates: what stays when it is filled anew. */
export function maskFigures(text: string): string {
  return text.replace(year, yearSlot).replace(day, daySlot).replace(figure, slot);
}

/** Number of figures' slots in a masked text. */
export function countSlots(masked: string): number {
  return masked.split(slot).length - 1;
}

/** True for a text with a slot to fill in. */
export const hasSlot = (text: string): boolean => text.includes(slot) || text.includes(wordSlot);

/** The masked text to fill in by hand. */
export function blankFrame(masked: string): string {
  return masked
    .replaceAll(slot, '＿＿')
    .replaceAll(wordSlot, '＿＿＿＿')
    .replaceAll(yearSlot, '＿＿＿＿年')
    .replaceAll(daySlot, '＿＿月＿＿日');
}
