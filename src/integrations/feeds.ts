import { link } from '../archive/link.ts';
import { feedPath, type FeedForm } from '../archive/feedPath.ts';
import { newestFirst } from '../archive/order.ts';
import { knownName, nameOf } from '../archive/vocabulary.ts';
import { dateLabel } from '../archive/year.ts';
import { makeFeed, type FeedItem } from '../export/feed.ts';
import { readChangeDates } from '../files/changeDates.ts';
import { readBlocks } from '../files/speechBlocks.ts';
import { contentFolder, site } from '../site.config.ts';
import { archiveLists } from './archiveLists.ts';
import { getSpeeches, type SpeechEntry } from './speeches.ts';

/** A feed of the site: the speeches it may hold, and the words and page it goes by. */
interface SiteFeed {
  /** `all`, `offices/<key>`, `areas/<key>`. */
  of: string;
  title: string;
  /** Path of the page that lists the same speeches. */
  page: string;
  speeches: SpeechEntry[];
}

/** So many speeches a feed holds; readers of feeds ask again and again. */
const longest = 30;
const summaryLength = 120;

// A build reads them once.
let days: Map<string, string> | null = null;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= summaryLength
    ? text
    : `${characters.slice(0, summaryLength).join('')}……`;
}

/** Every feed of the site: of all, of each office, and of each area (its speeches with figures). */
export async function siteFeeds(): Promise<SiteFeed[]> {
  const speeches = await getSpeeches();
  const lists = await archiveLists();
  const ofOffices = [...Map.groupBy(speeches, ({ data }) => data.office)].map(([key, own]) => ({
    of: `offices/${key}`,
    title: `${site.name} · ${nameOf(lists.offices, key)}`,
    page: `offices/${key}`,
    speeches: own,
  }));
  const ofAreas = [...lists.areas].map(([key, name]) => ({
    of: `areas/${key}`,
    title: `${site.name} · ${name}`,
    page: `areas/${key}`,
    speeches: speeches.filter(({ data }) => data.metrics.some(({ area }) => area === key)),
  }));
  return [{ of: 'all', title: site.name, page: '', speeches }, ...ofOffices, ...ofAreas];
}

/** One form of a feed. `address` is that of the site, `base` the path it stands under. */
export async function writeFeed(
  { of, title, page, speeches }: SiteFeed,
  form: FeedForm,
  address: URL,
  base: string,
): Promise<string> {
  const { offices, genres } = await archiveLists();
  days ??= readChangeDates(contentFolder);
  const absolute = (path: string) => new URL(link(base, path), address).href;
  const changed = Map.groupBy(newestFirst(speeches), ({ id }) => days?.get(id) ?? '');
  const newest = [...changed]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .flatMap(([, sameDay]) => sameDay)
    .slice(0, longest);
  const items = newest.map(({ id, data, filePath }): FeedItem => {
    const facts = [nameOf(offices, data.office), knownName(genres, data.genre), dateLabel(data)]
      .filter((fact) => fact !== null)
      .join('，');
    const opening = readBlocks(filePath, data.paragraphs)[0]?.block.text ?? '';
    return {
      title: data.title,
      url: absolute(`speeches/${id}`),
      summary: `${facts}。${shorten(opening)}`,
      changed: days?.get(id) ?? '',
      office: nameOf(offices, data.office),
    };
  });
  const addresses = {
    rss: absolute(feedPath('rss', of)),
    atom: absolute(feedPath('atom', of)),
    json: absolute(feedPath('json', of)),
  };
  const channel = {
    title,
    description: site.description,
    page: absolute(page),
    addresses,
    licence: site.licence,
  };
  return makeFeed(form, channel, items);
}
