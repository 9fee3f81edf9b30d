const decoder = new TextDecoder('gb18030');

/** The characters of GB/T 2312 in rows `first` to `last` (16 to 87 hold its Han characters). */
function rows(first: number, last: number): ReadonlySet<string> {
  const set = new Set<string>();
  for (let row = first + 0xa0; row <= last + 0xa0; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (/^\p{Script=Han}$/u.test(character)) set.add(character);
    }
  }
  return set;
}

/** The 3,755 commonest simplified characters: level 1 of GB/T 2312. */
export const commonHan = rows(16, 55);

/** The 6,763 simplified characters of GB/T 2312. */
export const simplifiedHan = rows(16, 87);
