// Of a face for screens at the size of the charts, 13 px: a Han character and any other one.
const hanWidth = 13;
const otherWidth = 7.5;

/** About how wide words stand in a chart, in its pixels. */
export function textWidth(words: string): number {
  return [...words].reduce(
    (sum, character) =>
      sum + (/[\p{Script=Han}（）：；，。、]/u.test(character) ? hanWidth : otherWidth),
    0,
  );
}
