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

/**
 * Makes the folding of search: Traditional to simplified, full width to half, capitals to small.
 * The folded text has the length of the text, so that offsets in one are offsets in the other.
 */
export function makeFold(table: FoldTable): (text: string) => string {
  const simplified = new Map(
    [...table.from].map((character, index) => [character, table.to[index]]),
  );
  return (text) => {
    let folded = '';
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charAt(index);
      folded += simplified.get(unit) ?? foldUnit(unit);
    }
    return folded;
  };
}
