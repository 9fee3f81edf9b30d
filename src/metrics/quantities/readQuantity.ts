import { foldTraditional, unitAsWritten } from '../numerals/foldTraditional.ts';
import { loneSource, quantityOf, type Quantity } from './quantity.ts';
import { readNumber } from '../numerals/numeral.ts';
import { rankOf, rankSource } from '../qualifiers/rank.ts';
import { tidied } from './tidied.ts';

const wholeQuantity = new RegExp(`^${loneSource}$`, 'u');
const wholeRank = new RegExp(`^(?:${rankSource})$`, 'u');

function readWords(text: string): Quantity | null {
  const folded = foldTraditional(text);
  const rank = wholeRank.exec(folded)?.groups;
  if (rank) return rankOf(rank);
  const groups = wholeQuantity.exec(folded)?.groups;
  if (!groups) return null;
  const quantity = quantityOf(groups);
  return { ...quantity, unit: unitAsWritten(quantity.unit, folded, text) };
}

/** 第二百五十, 第3万: an order, however high. */
function readOrder(text: string): Quantity | null {
  const value = text.startsWith('第') ? readNumber(text.slice(1)) : Number.NaN;
  return Number.isNaN(value) ? null : { value, unit: null, qualifier: 'rank', masked: null };
}

/** Reads the words of one quantity, whole: 5万余件（次） → 50000, over. Null when they state none. */
export function readQuantity(text: string): Quantity | null {
  const tidy = tidied(foldTraditional(text));
  return readWords(text) ?? readWords(tidy) ?? readOrder(tidy);
}
