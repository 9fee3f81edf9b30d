import type { Office } from '../schema/vocabulary.ts';

/** Key of the office of speeches that nobody has assigned to one. */
export const unknownOffice = 'unknown';

/** The entry that import writes for it. */
export const unknownOfficeEntry: Office = { name: '未注明单位', shortName: '未注明' };
