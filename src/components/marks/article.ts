/** What the guide for government sites wants to be known of a page of content. */
export interface Article {
  title: string;
  /** The day it went out, YYYY-MM-DD; null while it has not. */
  published: string | null;
  /** Whose text it is. */
  source: string;
  author: string | null;
  keywords: readonly string[];
}
