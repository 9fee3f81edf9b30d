/** What is said of an error, for people, in Chinese, without a full stop. */
export interface Explanation {
  /** Why. */
  reason: string;
  /** What to do. */
  hint: string;
}
