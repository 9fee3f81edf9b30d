import { unknownKey } from '../schema/unknownKey.ts';
import type { Genre, Office } from '../schema/vocabulary.ts';

const office: Office = { name: '未注明单位', shortName: '未注明' };
const genre: Genre = { name: '未注明文种', order: 99 };

/** The entry that import writes into a list that lacks a key which a speech uses. */
export const newEntries = {
  offices: (key: string): Office => (key === unknownKey ? office : { name: key, shortName: key }),
  genres: (key: string): Genre => (key === unknownKey ? genre : { name: key, order: genre.order }),
} as const;
