/** A stretch of text that should not go out. */
export interface PrivateSpan {
  /** In UTF-16 units. */
  start: number;
  end: number;
  /** False where the form alone does not prove it: a person decides. */
  isSure: boolean;
}
