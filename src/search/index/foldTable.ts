import * as opencc from 'opencc-js';
import type { FoldTable } from '../fold.ts';

const firstHan = 0x3400;
const lastHan = 0x9fff;

/** The Traditional characters of the basic plane with their simplified ones, from OpenCC's tables. */
export function makeFoldTable(): FoldTable {
  const convert = opencc.Converter({ from: 't', to: 'cn' });
  let from = '';
  let to = '';
  for (let code = firstHan; code <= lastHan; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = convert(character);
    if (simplified === character || simplified.length !== 1) continue;
    from += character;
    to += simplified;
  }
  return { from, to };
}
