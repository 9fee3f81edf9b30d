import type { Entry } from '../archive/entry.ts';
import { numberLabel } from '../archive/numberLabel.ts';
import { indicatorPath } from '../archive/readings.ts';
import { knownName, nameOf } from '../archive/vocabulary.ts';
import { dateLabel } from '../archive/year.ts';

/** The words on the picture that goes with a link to a page, and where the picture stands in the site. */
export interface SocialCard {
  path: string;
  /** A line above the title; '' for none. */
  above: string;
  title: string;
  /** A sentence below the title; '' for none. */
  below: string;
  /** At the foot, beside the name of the site. */
  facts: readonly string[];
}

const file = 'card.png';

/** The picture of a page without one of its own. */
export const siteCardPath = file;

/** Path of the picture of a speech or an indicator, by the path of its page. */
export function cardPath(page: string): string {
  return `${page}/${file}`;
}

/** The card of a speech, with the names of its office and genre. */
export function speechCard(
  { id, data }: Entry,
  offices: ReadonlyMap<string, string>,
  genres: ReadonlyMap<string, string>,
): SocialCard {
  const genre = knownName(genres, data.genre);
  return {
    path: cardPath(`speeches/${id}`),
    above: knownName(offices, data.office) ?? '',
    title: data.title,
    below: '',
    facts: [
      dateLabel(data),
      ...(genre === null ? [] : [genre]),
      ...(data.metrics.length > 0 ? [`${numberLabel(data.metrics.length)} 项数字`] : []),
    ],
  };
}

/** The card of an indicator that has so many readings. */
export function indicatorCard(
  key: string,
  { name, definition, area }: { name: string; definition: string; area: string },
  areas: ReadonlyMap<string, string>,
  readings: number,
): SocialCard {
  return {
    path: cardPath(indicatorPath(key)),
    above: nameOf(areas, area),
    title: name,
    below: definition,
    facts: [`${numberLabel(readings)} 个数值，每个都有原句`],
  };
}

/** The card of the site itself. */
export function siteCard(name: string, description: string): SocialCard {
  return { path: siteCardPath, above: '', title: name, below: description, facts: [] };
}
