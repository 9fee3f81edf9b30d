import type { Emendation } from '../../schema/emendation.ts';

/** A replacement of `text.slice(start, end)` by `inserted`, made by `rule`. Offsets in UTF-16 units. */
export interface Replacement {
  start: number;
  end: number;
  inserted: string;
  rule: string;
  /** How sure this place is, where that differs from what its rule is in general. */
  certainty?: Emendation['certainty'] | undefined;
}
