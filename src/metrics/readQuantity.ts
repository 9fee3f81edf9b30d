import { quantityOf, quantitySource, type Quantity } from './quantity.ts';
import { rankOf, rankSource } from './rank.ts';

const wholeQuantity = new RegExp(`^${quantitySource}$`, 'u');
const wholeRank = new RegExp(`^(?:${rankSource})$`, 'u');

/** Reads the words of one quantity, whole: 5万余件（次） → 50000, over. Null when they state none. */
export function readQuantity(text: string): Quantity | null {
  const rank = wholeRank.exec(text)?.groups;
  if (rank) return rankOf(rank);
  const quantity = wholeQuantity.exec(text)?.groups;
  return quantity ? quantityOf(quantity) : null;
}
