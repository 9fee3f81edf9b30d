import { isEstimated, periodLabel, yearOf } from '../archive/year.ts';
import type { Speech } from '../schema/speech.ts';

/** Data for a script of type application/ld+json: no word of it can end the script. */
export function ldJson(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, (mark) => {
    const code = mark.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

/** Where things of a site stand; `absolute` gives addresses relative to the page where the site's is not known. */
export type Addresses = (path: string) => string;

interface SiteFacts {
  name: string;
  licence: string;
}

/** The day or year of a speech that its words give; an estimated year is no date of publication. */
export function statedDate(speech: Speech): string | undefined {
  if (speech.date !== undefined) return speech.date;
  const year = isEstimated(speech) ? null : yearOf(speech);
  return year === null ? undefined : String(year);
}

/** The year and the part of it that a speech covers: 2020上半年; undefined where nobody knows. */
function coverage(speech: Speech): string | undefined {
  return `${String(yearOf(speech) ?? '')}${periodLabel(speech)}` || undefined;
}

/**
 * A speech as a schema.org Article, with its data as other forms of it; `office` and `genre` are null
 * where nobody knows them.
 */
export function speechArticle(
  id: string,
  speech: Speech,
  office: string | null,
  genre: string | null,
  site: SiteFacts,
  address: Addresses,
): object {
  const stem = `speeches/${id}/${id}`;
  const forms = [
    ['application/json', 'json'],
    ['application/tei+xml', 'xml'],
    ['text/markdown', 'md'],
    ['text/plain', 'txt'],
  ] as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: speech.title,
    url: address(`speeches/${id}`),
    inLanguage: 'zh-CN',
    genre: genre ?? undefined,
    author: office === null ? undefined : { '@type': 'GovernmentOrganization', name: office },
    datePublished: statedDate(speech),
    temporalCoverage: isEstimated(speech) ? undefined : coverage(speech),
    usageInfo: site.licence,
    isPartOf: { '@type': 'Dataset', name: site.name, url: address('data') },
    encoding: forms.map(([encodingFormat, ending]) => ({
      '@type': 'MediaObject',
      encodingFormat,
      contentUrl: address(`${stem}.${ending}`),
    })),
  };
}

/** A file of the open data. */
export interface DatasetFile {
  name: string;
  path: string;
  format: string;
}

/** The archive as a schema.org Dataset. */
export function archiveDataset(
  { name, description, licence }: SiteFacts & { description: string },
  files: readonly DatasetFile[],
  address: Addresses,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: address('data'),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    usageInfo: licence,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: file.format,
      contentUrl: address(file.path),
    })),
  };
}
