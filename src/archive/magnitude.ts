const words = ['几', '几十', '几百', '几千', '几万', '几十万', '几百万', '几千万', '几亿'];

/** Order of magnitude of a masked number: 3 digits → 几百. */
export function magnitude(digits: number): string {
  return words[digits - 1] ?? `${String(digits)}位数`;
}
