import type { Element } from 'hast';
import { Draft } from '../draft.ts';
import { childrenOf } from './elements.ts';

const widestSpan = 64;

function spanOf(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  return Math.min(widestSpan, Math.max(1, Number(cell.properties[name] ?? 1) || 1));
}

function rowsOf(table: Element): Element[] {
  return childrenOf(table).flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    if (child.tagName === 'caption') return [{ ...child, tagName: 'tr', children: [child] }];
    return rowsOf(child);
  });
}

/**
 * The cells of a table, row by row, each in its column: a cell that spans columns or reaches down
 * into rows below leaves empty ones there.
 */
export function tableCells(table: Element, write: (cell: Element) => Draft): Draft[][] {
  // How many rows more the cell above reaches down, by column.
  const reach: number[] = [];
  return rowsOf(table).map((row) => {
    const drafts: Draft[] = [];
    const skipReached = () => {
      for (let left = reach[drafts.length] ?? 0; left > 0; left = reach[drafts.length] ?? 0) {
        reach[drafts.length] = left - 1;
        drafts.push(new Draft());
      }
    };
    for (const cell of childrenOf(row)) {
      if (cell.type !== 'element') continue;
      skipReached();
      const down = spanOf(cell, 'rowSpan') - 1;
      const wide = spanOf(cell, 'colSpan');
      for (let column = 0; column < wide; column += 1) {
        reach[drafts.length] = down;
        drafts.push(column === 0 ? write(cell) : new Draft());
      }
    }
    skipReached();
    return drafts;
  });
}
