import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { citationSource } from '../archive/citation.ts';
import type { Entry } from '../archive/entry.ts';
import { placeFigures, type PlacedFigures } from '../archive/figurePlaces.ts';
import { numberBlocks } from '../archive/numberedBlock.ts';
import { newestFirst } from '../archive/order.ts';
import { searchManifest, type FilterNames } from '../archive/searchManifest.ts';
import { searchRecord } from '../archive/searchRecord.ts';
import { speechTei } from '../export/tei/speechTei.ts';
import { readSpeechTexts, speechJson } from '../export/speechJson.ts';
import { speechMarkdown } from '../export/speechMarkdown.ts';
import { speechText } from '../export/speechText.ts';
import type { Speech } from '../schema/speech.ts';
import { isUnknown } from '../archive/isUnknown.ts';
import type { Manifest, ManifestSpeech } from '../search/manifest.ts';
import { wordsPath } from '../search/words.ts';
import { namedIndicators, publishFigureFiles } from './figureFiles.ts';
import { publishIndicatorFiles } from './indicatorFiles.ts';
import { publishOpenLists } from './openDataLists.ts';
import { site as facts } from '../site.config.ts';
import { OpenDataWriter } from './openDataWriter.ts';
import { publishRedirects, type SitePlace } from './redirects.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordLengthsFile } from './wordLengths.ts';

/** What is held of a speech beside its downloads: for the pages, and for search's manifest. */
interface Held {
  /** Digest of what the files were made of. */
  digest: string;
  frontmatter: Speech;
  manifest: ManifestSpeech;
}

const heldFile = (id: string) => `held/${id}.json`;
const bodyFile = (id: string) => `held/${id}.mdx`;

/** Paths in the site of a speech's downloads; search takes its words from the text. */
function downloads(id: string) {
  const stem = `speeches/${id}/${id}`;
  return { markdown: `${stem}.md`, text: wordsPath(id), json: `${stem}.json`, tei: `${stem}.xml` };
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

/**
 * True when the data files of a speech are in the folder and were made of what the digest stands
 * for: a build that failed may have left files of a text that is no more.
 */
export function hasDataFiles(folder: string, id: string, digest: string): boolean {
  return existsSync(join(folder, heldFile(id))) && readHeld(folder, id).digest === digest;
}

/** The file with the body of a speech as this build may show it, behind an empty frontmatter. */
export function heldBody(folder: string, id: string): string {
  return join(folder, bodyFile(id));
}

/** What a speech uses of the controlled lists: its frontmatter, and the areas its paragraphs speak of. */
export function readHeldUse(folder: string, id: string): { speech: Speech; areas: string[] } {
  const { frontmatter, manifest } = readHeld(folder, id);
  return { speech: frontmatter, areas: manifest.paragraphs.flatMap(({ areas }) => areas) };
}

/** Removes all that was made of a speech that is no longer in the build. */
export function removeDataFiles(folder: string, id: string): void {
  for (const path of [heldFile(id), bodyFile(id), wordLengthsFile(id)]) {
    rmSync(join(folder, path), { force: true });
  }
  rmSync(join(folder, 'speeches', id), { recursive: true, force: true });
}

/**
 * Writes the files of one speech that are data, not pages: Markdown, text and JSON to download, and
 * what the site's pages and search's manifest need. They are made once for each change of a speech;
 * as routes of the site they took more time than all pages together.
 */
export function writeDataFiles(
  folder: string,
  entry: Entry,
  body: string,
  lists: Vocabulary,
  digest: string,
): void {
  const { id, data } = entry;
  const blocks = numberBlocks(body, data.paragraphs);
  const office = lists.offices.get(data.office)?.name ?? data.office;
  const areas = inOrder(lists.areas).map(([key, { cues }]) => ({ key, cues }));
  const manifest = searchRecord(entry, blocks, areas);
  const held: Held = { digest, frontmatter: data, manifest };
  const paths = downloads(id);
  // While the files are being made none of them is to be trusted.
  rmSync(join(folder, heldFile(id)), { force: true });
  write(join(folder, paths.markdown), speechMarkdown(data, citationSource(data, office), blocks));
  write(join(folder, paths.text), speechText(data, blocks));
  const { licence } = facts;
  const texts = blocks.map(({ block }) => block.text);
  write(join(folder, paths.json), speechJson({ id, licence, speech: data, texts }));
  const { indicators } = lists;
  const genre = isUnknown(data.genre) ? null : (lists.genres.get(data.genre)?.name ?? data.genre);
  const names = { id, office, genre, licence, indicators };
  write(join(folder, paths.tei), speechTei(data, blocks, names));
  write(join(folder, bodyFile(id)), `---\n---\n${body}`);
  // Last: its digest says that the others are there.
  write(join(folder, heldFile(id)), JSON.stringify(held));
}

function readHeld(folder: string, id: string): Held {
  return JSON.parse(readFileSync(join(folder, heldFile(id)), 'utf8')) as Held;
}

/** The frontmatter of a speech as it was checked when its data files were written. */
export function readHeldFrontmatter(folder: string, id: string): Speech {
  return readHeld(folder, id).frontmatter;
}

async function copyDownloads(folder: string, site: string, id: string): Promise<void> {
  mkdirSync(join(site, 'speeches', id), { recursive: true });
  const paths = Object.values(downloads(id));
  await Promise.all(paths.map((path) => copyFile(join(folder, path), join(site, path))));
}

/** The words of a speech's paragraphs, from its JSON. */
function readTexts(folder: string, id: string): string[] {
  return readSpeechTexts(readFileSync(join(folder, downloads(id).json), 'utf8'));
}

/**
 * Copies the downloads of the speeches into a site and writes beside them search's manifest and the
 * pages at former addresses. Gives the speeches.
 */
export async function publishDataFiles(
  folder: string,
  site: string,
  ids: readonly string[],
  lists: Vocabulary,
  fold: Manifest['fold'],
  place: SitePlace,
): Promise<Entry[]> {
  const records = [];
  const entries: Entry[] = [];
  const placed = new Map<string, PlacedFigures>();
  const openData = new OpenDataWriter(site, lists, ids.length);
  for (const id of ids) {
    // Copies go on in the background while the record is read.
    const copies = copyDownloads(folder, site, id);
    const { frontmatter, manifest } = readHeld(folder, id);
    const { office, period, yearEstimate } = frontmatter;
    entries.push({ id, data: frontmatter });
    const texts = readTexts(folder, id);
    openData.add({ id, licence: facts.licence, speech: frontmatter, texts });
    placed.set(id, placeFigures(manifest, texts, frontmatter.metrics));
    records.push({ id, data: { office, period, yearEstimate }, manifest });
    await copies;
  }
  openData.close();
  publishOpenLists(site, lists, ids.length);
  publishRedirects(site, entries, place);
  const speeches = newestFirst(records).map(({ manifest }) => manifest);
  mkdirSync(join(site, 'search'), { recursive: true });
  const manifest = searchManifest(
    speeches,
    filterNames(lists),
    namedIndicators(entries, lists),
    fold,
  );
  writeFileSync(join(site, 'search', 'manifest.json'), JSON.stringify(manifest));
  await publishIndicatorFiles(site, entries, lists);
  const listed = speeches.flatMap(({ id }, index) => {
    const figures = placed.get(id);
    return figures ? [[id, { ...figures, index }] as const] : [];
  });
  publishFigureFiles(site, entries, new Map(listed), lists);
  return entries;
}
