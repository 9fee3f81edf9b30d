import { isUnknown } from './isUnknown.ts';

/** Name of a key, or the key itself where the list lacks it. */
export function nameOf(names: ReadonlyMap<string, string>, key: string): string {
  return names.get(key) ?? key;
}

/** As above; null where the key says that nobody knows. */
export function knownName(names: ReadonlyMap<string, string>, key: string): string | null {
  return isUnknown(key) ? null : nameOf(names, key);
}
