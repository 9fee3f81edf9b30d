/** The half-width form of a full-width mark, digit or letter, and of a full-width space. */
function halfWidth(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code === 0x3000) return ' ';
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
}

/** Half width, unit by unit: offsets stay. */
export function halfWidths(text: string): string {
  return text.replace(/[\u3000\uff01-\uff5e]/gu, halfWidth);
}

/** True for text that stands in a query as it is, with no character that could be an operator. */
export function isPlain(text: string): boolean {
  return text !== '' && !/[\s"?*[\]{}|…$#+\-~:]/u.test(halfWidths(text));
}

/** Text as a query for exactly it. */
export function quote(text: string): string {
  return `"${text.replace(/["＂]/gu, '$&$&')}"`;
}
