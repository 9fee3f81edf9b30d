import { countCharacters } from '../../archive/characters.ts';
import { partLabels } from '../../archive/partLabel.ts';
import { dateLabel, isEstimated, yearOf } from '../../archive/year.ts';
import type { Speech } from '../../schema/speech.ts';
import { categoryId } from './teiBody.ts';
import { element, xmlText } from './xml.ts';

/** What the header of a TEI document needs beside the speech. */
export interface TeiNames {
  office: string;
  /** Null where nobody knows. */
  genre: string | null;
  /** Under what terms the data may be used. */
  licence: string;
  /** Names of the indicators, by key. */
  indicators: ReadonlyMap<string, { name: string }>;
}

const certainty = { likely: 'medium', unsure: 'low' } as const;

function dateOf(speech: Speech): string {
  const { yearEstimate } = speech;
  const year = yearOf(speech);
  const when = speech.date ?? (year === null ? null : String(year));
  const isGuess = isEstimated(speech) && speech.date === undefined && yearEstimate !== null;
  const cert = isGuess ? certainty[yearEstimate.certainty] : null;
  return element('date', { when, cert }, xmlText(dateLabel(speech)));
}

function taxonomy(id: string, entries: readonly (readonly [string, string])[]): string {
  const categories = entries.map(([key, name]) =>
    element('category', { 'xml:id': key }, element('catDesc', {}, xmlText(name))),
  );
  return entries.length === 0 ? '' : element('taxonomy', { 'xml:id': id }, categories.join('\n'));
}

function classes({ metrics, paragraphs }: Speech, { indicators }: TeiNames): string {
  const used = new Set(metrics.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));
  const parts = new Set(paragraphs.flatMap(({ part }) => (part === null ? [] : [part])));
  const all = [
    taxonomy(
      'indicators',
      [...used].map((key) => [categoryId(key), indicators.get(key)?.name ?? key]),
    ),
    taxonomy(
      'parts',
      [...parts].map((part) => [`part.${part}`, partLabels[part]]),
    ),
  ].filter((one) => one !== '');
  return all.length === 0 ? '' : element('classDecl', {}, all.join('\n'));
}

/** The header of a speech: what it is, whose, of when, from what source, under which terms. */
export function teiHeader(speech: Speech, texts: readonly string[], names: TeiNames): string {
  const titles = [
    element('title', { type: 'main' }, xmlText(speech.title)),
    ...speech.subtitles.map((title) => element('title', { type: 'sub' }, xmlText(title))),
  ].join('\n');
  const office = element('orgName', { key: speech.office }, xmlText(names.office));
  const measures = [
    element('measure', { unit: 'paragraphs', quantity: texts.length }, '段落'),
    element('measure', { unit: 'characters', quantity: countCharacters(texts) }, '字'),
  ].join('\n');
  const licence = element('licence', {}, xmlText(names.licence));
  const status = speech.release.status === 'public' ? 'free' : 'restricted';
  const source = [
    element('title', {}, xmlText(speech.source.file)),
    element('idno', { type: 'sha256' }, speech.source.sha256),
    dateOf(speech),
  ].join('\n');
  const fileDesc = [
    element('titleStmt', {}, `${titles}\n${element('author', {}, office)}`),
    element('extent', {}, measures),
    element(
      'publicationStmt',
      {},
      `${element('publisher', {}, office)}\n${element('availability', { status }, licence)}`,
    ),
    element('sourceDesc', {}, element('bibl', {}, source)),
  ].join('\n');
  const encoding = `${element('projectDesc', {}, element('p', {}, '每个数字（measure）都在说它的原句里；原文以 x 隐去的没有数值。'))}\n${classes(speech, names)}`;
  const profile = [
    element('creation', {}, dateOf(speech)),
    element('langUsage', {}, element('language', { ident: 'zh-CN' }, '汉语')),
    element(
      'particDesc',
      {},
      element('listOrg', {}, element('org', { 'xml:id': 'office' }, office)),
    ),
    ...(names.genre === null
      ? []
      : [
          element(
            'textClass',
            {},
            element('keywords', {}, element('term', { key: speech.genre }, xmlText(names.genre))),
          ),
        ]),
  ].join('\n');
  return element(
    'teiHeader',
    {},
    [
      element('fileDesc', {}, fileDesc),
      element('encodingDesc', {}, encoding),
      element('profileDesc', {}, profile),
    ].join('\n'),
  );
}
