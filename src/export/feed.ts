import { Feed } from 'feed';
import type { FeedForm } from '../archive/feedPath.ts';
import { escapeHtml } from '../text/escapeHtml.ts';

/** A speech in a feed; all text plain. */
export interface FeedItem {
  title: string;
  /** Absolute address of its page. */
  url: string;
  /** Office, genre, period, and how the speech begins. */
  summary: string;
  /** Day it was last changed, YYYY-MM-DD. */
  changed: string;
  office: string;
}

/** What a feed is of. */
export interface FeedChannel {
  title: string;
  description: string;
  /** Absolute address of the page that lists the same speeches. */
  page: string;
  /** Absolute addresses of the feed in its three forms. */
  addresses: Readonly<Record<FeedForm, string>>;
  licence: string;
}

// XML 1.0 holds none of these, not even escaped: https://www.w3.org/TR/xml/#charsets
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const plain = (text: string) => text.toWellFormed().replace(unwritable, '');
// Readers of RSS and Atom take titles and summaries for HTML.
const asHtml = (text: string) => escapeHtml(plain(text));
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/**
 * The feed of a list of speeches, newest change first, as RSS 2.0, Atom 1.0 or JSON Feed 1.0. The same
 * speeches give the same bytes: the feed is as new as its newest speech.
 */
export function makeFeed(
  form: FeedForm,
  channel: FeedChannel,
  items: readonly FeedItem[],
  language = 'zh-CN',
): string {
  // The title alone is plain text in JSON Feed.
  const titled = form === 'json' ? plain : asHtml;
  const newest = items.reduce((latest, { changed }) => (changed > latest ? changed : latest), '');
  const feed = new Feed({
    title: plain(channel.title),
    description: plain(channel.description),
    id: channel.addresses.atom,
    link: channel.page,
    language,
    copyright: plain(channel.licence),
    updated: newest === '' ? new Date(0) : noon(newest),
    generator: false,
    feedLinks: { ...channel.addresses },
  });
  for (const { title, url, summary, changed, office } of items) {
    feed.addItem({
      title: titled(title),
      id: url,
      link: url,
      description: asHtml(summary),
      date: noon(changed),
      // An author of RSS 2.0 is an address of mail; the summary names the office.
      ...(form === 'rss' ? {} : { author: [{ name: plain(office) }] }),
    });
  }
  if (form === 'rss') return feed.rss2();
  return form === 'atom' ? feed.atom1() : feed.json1();
}
