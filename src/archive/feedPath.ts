/** The forms of every feed: RSS 2.0, Atom 1.0, JSON Feed. */
export const feedForms = ['rss', 'atom', 'json'] as const;
export type FeedForm = (typeof feedForms)[number];

/** Where a feed stands: of the whole archive, or of an office or area, as `offices/jining`. */
export function feedPath(form: FeedForm, of = 'all'): string {
  return `feeds/${of}.${form === 'json' ? 'json' : `${form}.xml`}`;
}
