import { filterHits, type Filters } from '../filters.ts';
import type { Listing, ManifestSpeech } from '../manifest.ts';
import type { Query } from '../query/ast.ts';
import { resolveFilters } from '../resolveFilters.ts';
import { collocatesOf, type Surroundings } from '../statistics/collocates.ts';
import { countByGroup, rankFillers } from '../statistics/countByGroup.ts';
import { countPairs } from './countPairs.ts';
import type { CollocateRow, SlotValue, Tables } from './desk.ts';
import type { Row } from './row.ts';

const dimensions = [
  ['year', '年份'],
  ['office', '单位'],
  ['genre', '文种'],
  ['area', '业务板块'],
  ['part', '功能段落'],
] as const;
type Grouping = (typeof dimensions)[number][0];

/** Characters beside a hit that collocates are looked for in. */
const collocateWindow = 5;
const leastTogether = 2;
const mostShown = 30;
const none = '';

/** What the tables are made of. */
export interface TableSource {
  query: Query;
  filters: Filters;
  listing: Listing;
  /** All speeches of the archive. */
  speeches: readonly ManifestSpeech[];
  /** Every paragraph of the archive. */
  texts: readonly string[];
  rows: readonly Row[];
  surroundings: readonly (Surroundings & { match: string })[];
  slotTitles: readonly string[];
  slots: readonly (readonly SlotValue[])[];
}

/** The groups of a paragraph: of one that is about several areas of work, all of them. */
function keysOf(speech: ManifestSpeech, paragraph: number, grouping: Grouping): readonly string[] {
  const { part, areas } = speech.paragraphs[paragraph] ?? { part: null, areas: [] };
  if (grouping === 'area') return areas.length > 0 ? areas : [none];
  return [grouping === 'part' ? (part ?? none) : speech[grouping]];
}

/** Characters of each group that the filters let through. */
function sizesOf(source: TableSource, grouping: Grouping): Map<string, number> {
  const { query, filters, listing, speeches } = source;
  const admission = resolveFilters(query.filters, listing);
  const sizes = new Map<string, number>();
  for (const speech of speeches) {
    if (!admission.speech(speech)) continue;
    const all = speech.paragraphs.flatMap((paragraph, index) =>
      admission.paragraph(paragraph)
        ? [{ paragraph: index, offset: 0, length: paragraph.length, term: 0 }]
        : [],
    );
    for (const { paragraph, length } of filterHits(speech, all, filters)) {
      for (const key of keysOf(speech, paragraph, grouping)) {
        sizes.set(key, (sizes.get(key) ?? 0) + length);
      }
    }
  }
  return sizes;
}

function groupTable(source: TableSource, [grouping, title]: (typeof dimensions)[number]) {
  const { rows, speeches, listing } = source;
  const keys = rows.flatMap(({ speech: index, hit }) => {
    const speech = speeches[index];
    return speech ? keysOf(speech, hit.paragraph, grouping) : [none];
  });
  const counts = countByGroup(keys, sizesOf(source, grouping));
  const name = (key: string): string =>
    key === none ? '未标' : (listing.names[grouping][key] ?? key);
  const sorted = counts.sort((one, other) =>
    grouping === 'year' ? (one.key < other.key ? -1 : 1) : other.hits - one.hits,
  );
  return { title, rows: sorted.map(({ key, ...row }) => ({ name: name(key), ...row })) };
}

function collocateTable(
  surroundings: readonly Surroundings[],
  texts: readonly string[],
  size: number,
  side: 'left' | 'right',
): CollocateRow[] {
  const options = { side, window: collocateWindow, least: leastTogether };
  // Which pairs there are is known before they are counted in the archive, all in one pass.
  const pairs = collocatesOf(surroundings, { size, count: () => 1 }, options);
  const counts = countPairs(
    texts,
    pairs.map(({ text }) => text),
  );
  const corpus = { size, count: (text: string) => counts.get(text) ?? 1 };
  return collocatesOf(surroundings, corpus, options).slice(0, mostShown);
}

/** Counts by group, collocates on either side, what fills each slot. */
export function makeTables(source: TableSource): Tables {
  const { surroundings, texts, slots, slotTitles } = source;
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const forms = rankFillers(surroundings.map(({ match }) => match));
  return {
    forms: forms.slice(0, mostShown),
    distinctForms: forms.length,
    groups: dimensions.map((dimension) => groupTable(source, dimension)),
    collocates: [
      { title: '左边', rows: collocateTable(surroundings, texts, size, 'left') },
      { title: '右边', rows: collocateTable(surroundings, texts, size, 'right') },
    ],
    fillers: slotTitles.map((title, place) => ({
      title,
      rows: rankFillers(slots.map((values) => values[place]?.text ?? null)).slice(0, mostShown),
    })),
    size,
  };
}
