import { foldTraditional, unitAsWritten } from '../numerals/foldTraditional.ts';
import { loneSource, quantityOf, type Quantity } from './quantity.ts';
import { rankOf, rankSource } from '../qualifiers/rank.ts';

const wholeQuantity = new RegExp(`^${loneSource}$`, 'u');
const wholeRank = new RegExp(`^(?:${rankSource})$`, 'u');

/** Reads the words of one quantity, whole: 5万余件（次） → 50000, over. Null when they state none. */
export function readQuantity(text: string): Quantity | null {
  const folded = foldTraditional(text);
  const rank = wholeRank.exec(folded)?.groups;
  if (rank) return rankOf(rank);
  const groups = wholeQuantity.exec(folded)?.groups;
  if (!groups) return null;
  const quantity = quantityOf(groups);
  return { ...quantity, unit: unitAsWritten(quantity.unit, folded, text) };
}
