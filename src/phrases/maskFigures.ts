const figure =
  /(?:近|约|超过|超|达)?(?:\d[\d,，.．]*\d|\d|[xX×＊]{1,4})(?:[多余])?(?:千|百)?(?:万|亿)?(?:[多余])?(?!\d)/gu;
const year = /(?:19|20)(?:\d{2}|[xX×]{2})年|[xX×]{2,4}年/gu;

/** The slot of a figure, as search writes it too. */
export const slot = '{数}';
const yearSlot = '{年}';

/** A text with {数} for every figure and {年} for every year: what stays when it is filled anew. */
export function maskFigures(text: string): string {
  return text.replace(year, yearSlot).replace(figure, slot);
}

/** Number of slots in a masked text. */
export function countSlots(masked: string): number {
  return masked.split(slot).length - 1;
}

/** The masked text to fill in by hand. */
export function blankFrame(masked: string): string {
  return masked.replaceAll(slot, '＿＿').replaceAll(yearSlot, '＿＿＿＿年');
}
