function table(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(
    pairs.flatMap(([marks, value]) => [...marks].map((mark) => [mark, value] as const)),
  );
}

/** Han digits: everyday, financial (大写), Traditional, and round marks for zero. */
export const digitMarks = table([
  ['零〇○', 0],
  ['一壹', 1],
  ['二两俩贰兩倆貳', 2],
  ['三仨叁參叄参', 3],
  ['四肆', 4],
  ['五伍', 5],
  ['六陆陸', 6],
  ['七柒', 7],
  ['八捌', 8],
  ['九玖', 9],
]);

/** Tens in one mark. */
export const tenMarks = table([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);

/** Scales within four places. */
export const smallScales = table([
  ['十拾', 10],
  ['百佰', 100],
  ['千仟', 1000],
]);

/** Scales that multiply all that stands before them, the greatest first. */
export const largeScales = table([
  ['兆', 1e12],
  ['亿億', 1e8],
  ['万萬', 1e4],
]);

const wide = /[０-９．，－／％]/gu;

/** Full-width digits and their marks as ASCII. */
export function toAscii(text: string): string {
  return text
    .replace(wide, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)·(?=\d{1,2}(?:[%％]|$))/gu, '.');
}

/** Full-width digits and decimal points as ASCII, every stop as it is. */
export const withAsciiDigits = (text: string): string =>
  text.replace(/[０-９．]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** Value of 万, 亿, 百, …; 1 for anything else. */
export function scaleValue(scale: string): number {
  return smallScales.get(scale) ?? largeScales.get(scale) ?? 1;
}
