import { unknownKey } from '../schema/unknownKey.ts';

/** Whether an office or a genre is one that neither the text nor a person tells. */
export function isUnknown(key: string): boolean {
  return key === unknownKey;
}
