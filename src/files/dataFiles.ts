import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { citationSource } from '../archive/citation.ts';
import type { Entry } from '../archive/entry.ts';
import { numberBlocks } from '../archive/numberedBlock.ts';
import { compareNewest, type Ordered } from '../archive/order.ts';
import { searchManifest, type FilterNames } from '../archive/searchManifest.ts';
import { searchRecord } from '../archive/searchRecord.ts';
import { speechJson } from '../export/speechJson.ts';
import { speechMarkdown } from '../export/speechMarkdown.ts';
import { speechText } from '../export/speechText.ts';
import type { Speech } from '../schema/speech.ts';
import type { Manifest, ManifestSpeech } from '../search/manifest.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the manifest of search needs of one speech. */
interface ManifestRecord {
  order: Ordered;
  speech: ManifestSpeech;
}

const frontmatterFile = (id: string) => `frontmatter/${id}.json`;
const recordFile = (id: string) => `search/record/${id}.json`;

/** Paths in the site of the files beside a speech's page: downloads, and its words for search. */
function speechFilePaths(id: string) {
  const stem = `speeches/${id}/${id}`;
  return {
    markdown: `${stem}.md`,
    text: `${stem}.txt`,
    json: `${stem}.json`,
    words: `search/text/${id}.json`,
  };
}

function inOrder<Value extends { order: number }>(list: ReadonlyMap<string, Value>) {
  return [...list].toSorted(([, one], [, other]) => one.order - other.order);
}

const nameMap = (list: Iterable<[string, { name: string }]>) =>
  new Map([...list].map(([key, { name }]) => [key, name]));

function filterNames({ offices, genres, areas }: Vocabulary): FilterNames {
  return {
    offices: nameMap(offices),
    genres: nameMap(inOrder(genres)),
    areas: nameMap(inOrder(areas)),
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** True when the data files of a speech are in the folder. */
export function hasDataFiles(folder: string, id: string): boolean {
  return existsSync(join(folder, recordFile(id)));
}

/**
 * Writes the files of one speech that are data, not pages: Markdown, text and JSON to download, its
 * words for search, and a record for the manifest. They are made once for each change of a speech;
 * as routes of the site they took more time than all pages together.
 */
export function writeDataFiles(
  folder: string,
  entry: Entry,
  body: string,
  lists: Vocabulary,
): void {
  const { id, data } = entry;
  const blocks = numberBlocks(body, data.paragraphs);
  const office = lists.offices.get(data.office)?.name ?? data.office;
  const areas = inOrder(lists.areas).map(([key, { cues }]) => ({ key, cues }));
  const { speech, words } = searchRecord(entry, blocks, areas);
  const { office: key, period, yearEstimate } = data;
  const record: ManifestRecord = {
    order: { id, data: { office: key, period, yearEstimate } },
    speech,
  };
  const paths = speechFilePaths(id);
  write(join(folder, paths.markdown), speechMarkdown(data, citationSource(data, office), blocks));
  write(join(folder, paths.text), speechText(data, blocks));
  write(join(folder, paths.json), speechJson(id, data, blocks));
  write(join(folder, paths.words), JSON.stringify(words));
  write(join(folder, frontmatterFile(id)), JSON.stringify(data));
  // Last: it says that the others are there.
  write(join(folder, recordFile(id)), JSON.stringify(record));
}

/** The frontmatter of a speech as it was checked when its data files were written. */
export function readHeldFrontmatter(folder: string, id: string): Speech {
  return JSON.parse(readFileSync(join(folder, frontmatterFile(id)), 'utf8')) as Speech;
}

/** Copies the data files of the speeches into a site and writes search's manifest beside them. */
export function publishDataFiles(
  folder: string,
  site: string,
  ids: readonly string[],
  lists: Vocabulary,
  fold: Manifest['fold'],
): void {
  mkdirSync(join(site, 'search', 'text'), { recursive: true });
  const records = ids.map((id) => {
    mkdirSync(join(site, 'speeches', id), { recursive: true });
    for (const path of Object.values(speechFilePaths(id))) {
      copyFileSync(join(folder, path), join(site, path));
    }
    return JSON.parse(readFileSync(join(folder, recordFile(id)), 'utf8')) as ManifestRecord;
  });
  const speeches = records
    .toSorted((one, other) => compareNewest(one.order, other.order))
    .map(({ speech }) => speech);
  const manifest = searchManifest(speeches, filterNames(lists), fold);
  writeFileSync(join(site, 'search', 'manifest.json'), JSON.stringify(manifest));
}
