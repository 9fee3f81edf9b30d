/** Name of a key, or the key itself where the list lacks it. */
export function nameOf(names: ReadonlyMap<string, string>, key: string): string {
  return names.get(key) ?? key;
}
