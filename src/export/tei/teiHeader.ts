import { countCharacters } from '../../archive/characters.ts';
import type { NumberedBlock } from '../../archive/numberedBlock.ts';
import { numberLabel } from '../../archive/numberLabel.ts';
import { dateLabel, isEstimated, yearOf } from '../../archive/year.ts';
import type { Speech } from '../../schema/speech.ts';
import { classDecl, genreId, type NamedIndicator } from './taxonomies.ts';
import { element, xmlText } from './xml.ts';

/** What the header of a TEI document needs beside the speech. */
export interface TeiNames {
  /** Id of the speech. */
  id: string;
  office: string;
  /** Null where nobody knows. */
  genre: string | null;
  /** Under what terms the data may be used. */
  licence: string;
  /** The indicators, by key. */
  indicators: ReadonlyMap<string, NamedIndicator>;
}

const certainty = { likely: 'medium', unsure: 'low' } as const;
const format = '讲稿文库的 TEI 导出，格式第 2 版';
const counted = ['div', 'head', 'measure', 'note', 'seg', 'u'] as const;

/** Whose words they are: the speaker where one is known, else the office. */
export function speakerId({ speaker }: Speech): string {
  return speaker === null ? 'office' : 'speaker';
}

function dateOf(speech: Speech): string {
  const { yearEstimate } = speech;
  const year = yearOf(speech);
  const when = speech.date ?? (year === null ? null : String(year));
  const isGuess = isEstimated(speech) && speech.date === undefined && yearEstimate !== null;
  const cert = isGuess ? certainty[yearEstimate.certainty] : null;
  return element('date', { when, cert }, xmlText(dateLabel(speech)));
}

const orgName = (office: string, key: string) =>
  element('orgName', { key, full: 'yes' }, xmlText(office));

function titleStmt(speech: Speech, { office, genre }: TeiNames): string {
  const titles = [
    element('title', { type: 'main' }, xmlText(speech.title)),
    ...speech.subtitles.map((title) => element('title', { type: 'sub' }, xmlText(title))),
  ];
  const occasion = speech.occasion ?? `${dateLabel(speech)}${genre ?? '讲话'}`;
  const meeting = element('meeting', { ana: `#${genreId(speech.genre)}` }, xmlText(occasion));
  const author = element('author', {}, orgName(office, speech.office));
  return element('titleStmt', {}, [...titles, meeting, author].join('\n'));
}

function extent(blocks: readonly NumberedBlock[]): string {
  const characters = countCharacters(blocks.map(({ block }) => block.text));
  const measures = [
    { unit: 'speeches', quantity: 1, words: '1 篇' },
    { unit: 'paragraphs', quantity: blocks.length, words: `${numberLabel(blocks.length)} 段` },
    { unit: 'characters', quantity: characters, words: `${numberLabel(characters)} 字` },
  ].map(({ unit, quantity, words }) =>
    element('measure', { unit, quantity, 'xml:lang': 'zh-CN' }, words),
  );
  return element('extent', {}, measures.join('\n'));
}

function publicationStmt({ release, office }: Speech, names: TeiNames): string {
  const isPublic = release.status === 'public';
  const basis = isPublic && release.reason ? `公开依据：${release.reason}` : '内部资料，没有公开。';
  const availability = [
    element('licence', {}, xmlText(names.licence)),
    element('p', {}, xmlText(basis)),
  ].join('\n');
  return element(
    'publicationStmt',
    {},
    [
      element('publisher', {}, orgName(names.office, office)),
      element('idno', { type: 'speech' }, xmlText(names.id)),
      element('availability', { status: isPublic ? 'free' : 'restricted' }, availability),
      ...(isPublic && release.reviewed
        ? [element('date', { when: release.reviewed }, xmlText(`${release.reviewed} 审核公开`))]
        : []),
    ].join('\n'),
  );
}

function tagsDecl(body: string): string {
  const tags = counted
    .map((gi) => ({ gi, occurs: body.split(new RegExp(`<${gi}[ >]`, 'u')).length - 1 }))
    .filter(({ occurs }) => occurs > 0)
    .map((usage) => element('tagUsage', usage));
  const space = { name: 'http://www.tei-c.org/ns/1.0' };
  return element('tagsDecl', {}, element('namespace', space, tags.join('\n')));
}

function profileDesc(speech: Speech, { office, genre }: TeiNames): string {
  const name = orgName(office, speech.office);
  const setting = [
    element('name', { type: 'org', key: speech.office }, xmlText(office)),
    dateOf(speech),
  ].join('\n');
  const org = element('org', { 'xml:id': 'office', role: 'government' }, name);
  const person = (speaker: string) =>
    element(
      'person',
      { 'xml:id': 'speaker' },
      `${element('persName', {}, xmlText(speaker))}\n${element('affiliation', { ref: '#office', role: 'member' })}`,
    );
  const term = genre === null ? null : element('term', { key: speech.genre }, xmlText(genre));
  return [
    element('creation', {}, dateOf(speech)),
    element('langUsage', {}, element('language', { ident: 'zh-CN' }, '汉语')),
    element('settingDesc', {}, element('setting', {}, setting)),
    element(
      'particDesc',
      {},
      element('listOrg', {}, org) +
        (speech.speaker === null ? '' : element('listPerson', {}, person(speech.speaker))),
    ),
    ...(term === null ? [] : [element('textClass', {}, element('keywords', {}, term))]),
  ].join('\n');
}

/**
 * The header of a speech: what it is, whose, of when and on what occasion, from what source, under which
 * terms, and what its marks mean. `body` is the text's XML, whose elements are counted.
 */
export function teiHeader(
  speech: Speech,
  blocks: readonly NumberedBlock[],
  names: TeiNames,
  body: string,
): string {
  const source = [
    element('title', {}, xmlText(speech.source.file)),
    element('idno', { type: 'sha256' }, speech.source.sha256),
    dateOf(speech),
  ].join('\n');
  const fileDesc = [
    titleStmt(speech, names),
    element('editionStmt', {}, element('edition', {}, format)),
    extent(blocks),
    publicationStmt(speech, names),
    element('sourceDesc', {}, element('bibl', {}, source)),
  ].join('\n');
  const about = '每个数字（measure）都在说它的原句里；原文以 x 隐去的没有数值。';
  const encodingDesc = [
    element('projectDesc', {}, element('p', {}, about)),
    tagsDecl(body),
    classDecl(speech, names.genre, names.indicators),
  ].join('\n');
  return element(
    'teiHeader',
    {},
    [
      element('fileDesc', {}, fileDesc),
      element('encodingDesc', {}, encodingDesc),
      element('profileDesc', {}, profileDesc(speech, names)),
    ].join('\n'),
  );
}
