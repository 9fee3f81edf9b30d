/**
 * The components a speech may use, with the properties of each. They hold an editor's words, never
 * the speech's, and stand in a block of their own; every value is literal text.
 */
export const allowedComponents: Readonly<Record<string, readonly string[]>> = {
  /** 编者注: a note beside the text. */
  Note: ['title'],
};
