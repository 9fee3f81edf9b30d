import { radicalsIn } from '../text/radicals.ts';
import type { Replacement } from '../text/tracked/replacement.ts';

/** Finds radicals that stand for characters, as PDFs give them: ⼯作增⻓ → 工作增长. */
export function findRadicals(text: string): Replacement[] {
  return radicalsIn(text).map(({ index, character }) => ({
    start: index,
    end: index + 1,
    inserted: character,
    rule: 'radical-form',
  }));
}
