/** Splits a paragraph into sentences, each with its end mark; they rejoin to the paragraph. */
export function splitSentences(text: string): string[] {
  return text.match(/[^。！？；]*[。！？；]+[”’」』）》]*|[^。！？；]+$/gu) ?? [];
}
