import { makeFold, type FoldTable } from '../fold.ts';

/**
 * The folding of search as a table of all UTF-16 units: the same as `makeFold`, which folds unit by
 * unit, at a tenth of the time.
 */
export function makeFoldUnits(table: FoldTable): (text: string) => string {
  const fold = makeFold(table);
  const folded = new Uint16Array(0x10000);
  for (let code = 0; code < folded.length; code += 1) {
    folded[code] = fold(String.fromCharCode(code)).charCodeAt(0);
  }
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  return (text) => {
    const units = new Uint16Array(text.length);
    for (let index = 0; index < text.length; index += 1) {
      units[index] = folded[text.charCodeAt(index)] ?? 0;
    }
    return decoder.decode(units);
  };
}
