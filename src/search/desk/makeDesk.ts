import { contextOf } from '../context.ts';
import { makeDemandFinder, mostSpeeches } from '../demand/demandFinder.ts';
import type { Engine } from '../engine.ts';
import { countFacets } from '../filters.ts';
import type { Finder } from '../finder.ts';
import type { ManifestSpeech } from '../manifest.ts';
import { sentenceAt, sentenceStarts } from '../match/boundaries.ts';
import { NeedsWholeError } from '../needsWholeError.ts';
import { oneOfEach, sampleHits } from '../statistics/chooseHits.ts';
import { isBySpeech, type Desk, type DeskRequest, type Line, type SlotValue } from './desk.ts';
import { explainRequest, unsureNotes } from './explainRequest.ts';
import { findRows, withSpeeches, type FoundRows } from './findRows.ts';
import { countSpeeches, groupRows } from './groupRows.ts';
import { makeTables } from './makeTables.ts';
import { needsWords, orderRows } from './orderRows.ts';
import { placeRows } from './placeRows.ts';
import type { Row } from './row.ts';
import { slotTitles } from './slotTitles.ts';
import { figureTitles, readCapturesOf, readFiguresOf } from './slotValues.ts';

/** Characters on either side of a match that a line has. */
const contextWidth = 40;
/** Characters that lines are sorted by: what differs further away no one looks for. */
const sortedWidth = 16;

interface Kept {
  request: DeskRequest;
  found: FoundRows;
  rows: Row[];
  slots(row: Row, text: string): SlotValue[];
  titles: string[];
}

/** A desk over an engine that reads at most `mostRead` speeches for one order or table. */
export function makeDesk(engine: Engine, finder: Finder, mostRead: number): Desk {
  let kept: Kept | null = null;
  const { names } = engine.manifest;
  const fold = (text: string): string => engine.fold(text);

  const take = (): Kept => {
    if (kept === null) throw new Error('nothing has been searched yet');
    return kept;
  };

  async function read(
    rows: readonly Pick<Row, 'speech'>[],
    why: string,
  ): Promise<Map<number, string[]>> {
    const distinct = [...new Set(rows.map(({ speech }) => speech))];
    if (distinct.length > mostRead) {
      const [count, most] = [distinct.length, mostRead].map((one) => one.toLocaleString('en-US'));
      throw new NeedsWholeError(
        `${why}要读 ${String(count)} 篇的原文，按需检索至多读 ${String(most)} 篇`,
      );
    }
    const texts = await Promise.all(
      distinct.map(async (index) => [index, (await engine.words(index)).texts] as const),
    );
    return new Map(texts);
  }

  function lineOf(row: Row, speech: ManifestSpeech, text: string, slots: SlotValue[]): Line {
    const paragraph = speech.paragraphs[row.hit.paragraph];
    return {
      speech: speech.id,
      title: speech.title,
      office: names.office[speech.office] ?? speech.office,
      date: speech.date,
      part: paragraph?.part == null ? null : (names.part[paragraph.part] ?? paragraph.part),
      anchor: paragraph?.id ?? '',
      number: paragraph?.number ?? null,
      offset: row.hit.offset,
      length: row.hit.length,
      ...contextOf(text, row.hit, contextWidth),
      slots,
    };
  }

  async function lines(start: number, end: number): Promise<Line[]> {
    const { rows, slots, found } = take();
    const wanted = await placeRows(engine, rows.slice(start, end), found.runs);
    // Whatever lines are shown are read, a screenful at a time.
    const speeches = new Map(
      await Promise.all(
        [...new Set(wanted.map(({ speech }) => speech))].map(async (index) => {
          const [speech, { texts }] = await Promise.all([
            engine.speech(index),
            engine.words(index),
          ]);
          return [index, { speech, texts }] as const;
        }),
      ),
    );
    return wanted.flatMap((row) => {
      const known = speeches.get(row.speech);
      const text = known?.texts[row.hit.paragraph] ?? '';
      return known ? [lineOf(row, known.speech, text, slots(row, text))] : [];
    });
  }

  return {
    async search(request) {
      const { query, figures, sort, thin, sample, seed } = request;
      const found = await findRows(request, engine, finder);
      const areFigures = figures !== null && query === '';
      const slots = areFigures ? readFiguresOf(figures) : readCapturesOf(found.query, fold);
      const titles = areFigures ? figureTitles : slotTitles(found.query);
      const thinned = thin ? oneOfEach(found.rows) : found.rows;
      const chosen = sample === null ? thinned : sampleHits(thinned, sample, seed);
      const isByWords = needsWords(sort, areFigures);
      const texts = isByWords ? await read(chosen, '这样排序') : new Map<number, string[]>();
      const placed = isByWords ? await placeRows(engine, chosen, found.runs) : chosen;
      const textOf = ({ speech, hit }: Row): string => texts.get(speech)?.[hit.paragraph] ?? '';
      const rows = orderRows(placed, sort, {
        context: (row) => contextOf(textOf(row), row.hit, sortedWidth),
        office: ({ speech }) => {
          const key = engine.manifest.speeches[speech]?.office ?? '';
          return names.office[key] ?? key;
        },
        slots: (row) => slots(row, textOf(row)),
      });
      kept = { request, found, rows, slots, titles };
      return {
        words: explainRequest(found.query, request),
        notes: [...found.notes, ...unsureNotes(figures)],
        total: {
          hits: found.rows.length,
          speeches: countSpeeches(found.rows),
        },
        lines: rows.length,
        groups: countSpeeches(rows),
        facets: found.facets,
        slots: titles,
      };
    },
    async facets() {
      const { found, request } = take();
      return countFacets(await withSpeeches(engine, found.groups, found.runs), request.filters);
    },
    lines,
    async allLines() {
      const { rows } = take();
      await read(rows, '导出');
      return lines(0, rows.length);
    },
    async groups(start, end, most) {
      const { rows, request } = take();
      if (!isBySpeech(request.sort)) throw new Error('the lines are not in the order of speeches');
      return Promise.all(
        groupRows(rows)
          .slice(start, end)
          .map(async ({ first, count }) => ({
            first,
            count,
            lines: await lines(first, first + Math.min(count, most)),
          })),
      );
    },
    async passage(line) {
      const { rows, found } = take();
      const [row] = await placeRows(engine, rows.slice(line, line + 1), found.runs);
      if (!row) throw new RangeError(`no line ${String(line)}`);
      const { texts } = await engine.words(row.speech);
      const text = texts[row.hit.paragraph] ?? '';
      const starts = sentenceStarts(fold(text));
      const sentence = sentenceAt(starts, row.hit.offset);
      const hit = { start: row.hit.offset, end: row.hit.offset + row.hit.length };
      const end = Math.max(starts[sentence + 1] ?? text.length, hit.end);
      return { text, sentence: { start: starts[sentence] ?? 0, end }, hit };
    },
    async tables() {
      const { found, request, slots, titles } = take();
      const indexes = engine.manifest.speeches.map((_, index) => index);
      const texts = await read(
        indexes.map((speech) => ({ speech })),
        '统计',
      );
      const speeches = await Promise.all(indexes.map((index) => engine.speech(index)));
      const rows = await placeRows(engine, take().rows, found.runs);
      const textOf = ({ speech, hit }: Row): string => texts.get(speech)?.[hit.paragraph] ?? '';
      return makeTables({
        query: found.query,
        filters: request.filters,
        listing: engine.manifest,
        speeches,
        texts: [...texts.values()].flat(),
        rows,
        surroundings: rows.map((row) => contextOf(textOf(row), row.hit, contextWidth)),
        slotTitles: titles,
        slots: rows.map((row) => slots(row, textOf(row))),
      });
    },
  };
}

/** The desk of a public reader: what it does not answer by the index it reads of few speeches. */
export function makeDemandDesk(engine: Engine): Desk {
  return makeDesk(engine, makeDemandFinder(engine), mostSpeeches);
}
