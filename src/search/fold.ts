/** Characters that are one in search: `from[i]` is found as `to[i]`. All are single UTF-16 units. */
export interface FoldTable {
  from: string;
  to: string;
}

const fullWidthFirst = 0xff01;
const fullWidthLast = 0xff5e;
const widthShift = 0xfee0;

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code === 0x3000) return ' ';
  const half =
    code >= fullWidthFirst && code <= fullWidthLast ? String.fromCharCode(code - widthShift) : unit;
  const lower = half.toLowerCase();
  return lower.length === 1 ? lower : half;
}

const unitValues = 0x10000;
// More arguments than this some engines do not take.
const mostArguments = 0x2000;

/**
 * Makes the folding of search: Traditional to simplified, full width to half, capitals to small.
 * The folded text has the length of the text, so that offsets in one are offsets in the other.
 */
export function makeFold(table: FoldTable): (text: string) => string {
  const simplified = new Map(
    [...table.from].map((character, index) => [character, table.to[index]]),
  );
  // What units fold to, and one, as they are met: whole archives are folded at the rate of memory.
  const known = new Uint32Array(unitValues);
  const foldCode = (code: number): number => {
    const unit = String.fromCharCode(code);
    const folded = (simplified.get(unit) ?? foldUnit(unit)).charCodeAt(0);
    known[code] = folded + 1;
    return folded;
  };
  return (text) => {
    let folded = '';
    for (let start = 0; start < text.length; start += mostArguments) {
      const codes = new Uint16Array(Math.min(mostArguments, text.length - start));
      for (let index = 0; index < codes.length; index += 1) {
        const code = text.charCodeAt(start + index);
        const seen = known[code] ?? 0;
        codes[index] = seen > 0 ? seen - 1 : foldCode(code);
      }
      folded += String(Reflect.apply(String.fromCharCode, null, codes));
    }
    return folded;
  };
}
