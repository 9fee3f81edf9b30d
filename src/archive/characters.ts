/** Number of characters of a text as its readers count them: without white space. */
export function countCharacters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + [...text.replace(/\s/gu, '')].length, 0);
}
