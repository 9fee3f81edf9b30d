// Signs that offices set with symbol fonts, as the characters they look like.
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Symbol: { b7: '·', b0: '°', b1: '±', b3: '≥', a3: '≤', b4: '×', b8: '÷', b9: '≠', de: '⇒' },
  Wingdings: {
    ...{ '6c': '●', '6e': '■', '6f': '□', '71': '❑', '75': '◆', a8: '□', d8: '➢', e0: '→' },
    ...{ fb: '✗', fc: '✓', fd: '☒', fe: '☑', '4a': '☺', '21': '✏', '28': '☎', '2a': '✉' },
  },
  'Wingdings 2': { '50': '✓', '52': '☑', '51': '☒', a3: '□' },
};

/** The character of a symbol (17.3.3.30); one that is not known stays the font's own code. */
export function symbolOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!Number.isFinite(value) || value <= 0 || value > 0xffff) return '';
  const byte = (value & 0xff).toString(16);
  const isPrivate = value < 0x100 || (value >= 0xf000 && value <= 0xf0ff);
  return (isPrivate ? signs[font]?.[byte] : undefined) ?? String.fromCharCode(value).toWellFormed();
}
