import { Converter } from 'opencc-js/t2cn';
import type { Replacement } from '../../text/tracked.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

// opencc's 't' leaves 著 alone, since it is right in 显著 and 著作; elsewhere mainland text has 着.
const residue =
  /(?<!显|名|原|专|巨|论|编|译|土|卓|昭|遗|拙|合|所|新|旧)著(?!名|作|称|书|述|录|者|文|译|有|于)/gu;

// A paragraph is Traditional when a good share of its characters only exist there.
const traditionalShare = 0.05;

function convertLine(line: string): string {
  const simplified = toSimplified(line);
  if (simplified.length !== line.length) return line;
  let changed = 0;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] !== simplified[index]) changed += 1;
  }
  if (changed < line.length * traditionalShare) return line;
  // Converters to Traditional write 茍, a rare plant, for 苟 in 一丝不苟; no speech means the plant.
  return simplified.replace(residue, '着').replaceAll('茍', '苟');
}

/** Finds Traditional characters, paragraph by paragraph; a simplified paragraph is never touched. */
export function findTraditional(text: string): Replacement[] {
  const found: Replacement[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const simplified = convertLine(line);
    for (let index = 0; index < line.length; index += 1) {
      const inserted = simplified.charAt(index);
      if (line.charAt(index) === inserted) continue;
      const at = start + index;
      found.push({ start: at, end: at + 1, inserted, rule: 'forced-traditional' });
    }
    start += line.length + 1;
  }
  return found;
}
