/** An entry of a controlled list as a page shows it. */
export interface Term {
  key: string;
  name: string;
}

/** Name of a key, or the key itself where the list lacks it. */
export function nameOf(names: ReadonlyMap<string, string>, key: string): string {
  return names.get(key) ?? key;
}
