import { contextOf } from '../context.ts';
import { makeDemandFinder, mostSpeeches } from '../demand/demandFinder.ts';
import type { Engine } from '../engine.ts';
import type { Finder } from '../finder.ts';
import { chooseRows, readRows } from './chooseRows.ts';
import { countFound } from './countFound.ts';
import { isBySpeech, type Desk, type DeskRequest, type Line, type SlotValue } from './desk.ts';
import { explainRequest, unsureNotes } from './explainRequest.ts';
import { findRows, type FoundRows } from './findRows.ts';
import { countSpeeches, groupRows } from './groupRows.ts';
import { contextWidth, makeLine } from './makeLine.ts';
import { makeTables } from './makeTables.ts';
import { passageOf } from './passageOf.ts';
import { placeRows } from './placeRows.ts';
import { readTexts } from './readTexts.ts';
import { rowsAt, speechesAt, type Row } from './row.ts';
import { slotTitles } from './slotTitles.ts';
import { figureTitles, readCapturesOf, readFiguresOf } from './slotValues.ts';

interface Kept {
  request: DeskRequest;
  found: FoundRows;
  /** Rows of what was found that are shown, in their order. */
  rows: Int32Array;
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

  async function lines(start: number, end: number): Promise<Line[]> {
    const { rows, slots, found } = take();
    const shown = rowsAt(found.columns, rows.subarray(start, end));
    const placed = await placeRows(engine, shown, found.runs);
    // Whatever lines are shown are read, a screenful at a time.
    const speeches = new Map(
      await Promise.all(
        [...new Set(placed.map(({ speech }) => speech))].map(async (index) => {
          const [speech, { texts }] = await Promise.all([
            engine.speech(index),
            engine.words(index),
          ]);
          return [index, { speech, texts }] as const;
        }),
      ),
    );
    return placed.flatMap((row) => {
      const known = speeches.get(row.speech);
      const text = known?.texts[row.hit.paragraph] ?? '';
      return known ? [makeLine(row, known.speech, text, slots(row, text), names)] : [];
    });
  }

  return {
    async search(request) {
      const { query, figures } = request;
      const found = await findRows(request, engine, finder);
      const areFigures = figures !== null && query === '';
      const slots = areFigures ? readFiguresOf(figures) : readCapturesOf(found.query, fold);
      const titles = areFigures ? figureTitles : slotTitles(found.query);
      const rows = await chooseRows(engine, found, request, slots, mostRead);
      kept = { request, found, rows, slots, titles };
      return {
        words: explainRequest(found.query, request),
        notes: [...found.notes, ...unsureNotes(figures)],
        total: {
          hits: found.rows.length,
          speeches: countSpeeches(found.columns, found.rows),
        },
        lines: rows.length,
        groups: countSpeeches(found.columns, rows),
        facets: found.facets,
        slots: titles,
      };
    },
    async facets() {
      const { found, request } = take();
      return countFound(engine, found, request.filters);
    },
    lines,
    async allLines() {
      const { rows, found } = take();
      await readTexts(engine, speechesAt(found.columns, rows), mostRead, '导出');
      return lines(0, rows.length);
    },
    async groups(start, end, most) {
      const { rows, request, found } = take();
      if (!isBySpeech(request.sort)) throw new Error('the lines are not in the order of speeches');
      return Promise.all(
        groupRows(found.columns, rows)
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
      const own = rows.subarray(line, line + 1);
      const texts = await readTexts(engine, speechesAt(found.columns, own), 1, '');
      const [read] = await readRows(engine, found, own, texts);
      if (!read) throw new RangeError(`no line ${String(line)}`);
      return passageOf(read.text, read.row.hit, fold);
    },
    async tables() {
      const { found, rows, request, slots, titles } = take();
      const indexes = engine.manifest.speeches.map((_, index) => index);
      const texts = await readTexts(engine, indexes, mostRead, '统计');
      const speeches = await Promise.all(indexes.map((index) => engine.speech(index)));
      const read = await readRows(engine, found, rows, texts);
      return makeTables({
        query: found.query,
        filters: request.filters,
        listing: engine.manifest,
        speeches,
        texts: [...texts.values()].flat(),
        rows: read.map(({ row }) => row),
        surroundings: read.map(({ row, text }) => contextOf(text, row.hit, contextWidth)),
        slotTitles: titles,
        slots: read.map(({ row, text }) => slots(row, text)),
      });
    },
  };
}

/** The desk of a public reader: what it does not answer by the index it reads of few speeches. */
export function makeDemandDesk(engine: Engine): Desk {
  return makeDesk(engine, makeDemandFinder(engine), mostSpeeches);
}
