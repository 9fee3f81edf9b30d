import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  openDataPath,
  partsOf,
  speechesPerFile,
  type OpenEnding,
  type OpenTable,
} from '../archive/openDataPaths.ts';
import { tables, type ExportedSpeech } from '../export/archiveTables.ts';
import { csvRows } from '../export/csv.ts';
import { openRecords } from '../export/openRecords.ts';
import type { Vocabulary } from './vocabulary.ts';

const speechTables = [
  'speeches',
  'paragraphs',
  'metrics',
  'releases',
] as const satisfies OpenTable[];

interface OpenFile {
  descriptor: number;
  ending: OpenEnding;
  table: (typeof speechTables)[number];
  isEmpty: boolean;
}

/** Writes the open data of the speeches one after the other: none of them is kept in memory. */
export class OpenDataWriter {
  private readonly site: string;
  private readonly lists: Vocabulary;
  private readonly speeches: number;
  private written = 0;
  private files: OpenFile[] = [];

  /** `speeches` is how many will come. */
  constructor(site: string, lists: Vocabulary, speeches: number) {
    this.site = site;
    this.lists = lists;
    this.speeches = speeches;
    if (speeches === 0) this.open();
  }

  /** Adds a speech to every table. */
  add(speech: ExportedSpeech): void {
    if (this.written % speechesPerFile === 0) {
      this.close();
      this.open();
    }
    this.written += 1;
    for (const file of this.files) this.write(file, speech);
  }

  /** Ends the files that are open. */
  close(): void {
    for (const { descriptor, ending, isEmpty } of this.files) {
      if (ending === 'json') writeSync(descriptor, isEmpty ? '[]\n' : '\n]\n');
      closeSync(descriptor);
    }
    this.files = [];
  }

  private open(): void {
    const part = Math.floor(this.written / speechesPerFile) + 1;
    this.files = speechTables.flatMap((table) =>
      (['csv', 'json'] as const).map((ending) => {
        const parts = partsOf(table, this.speeches);
        const path = join(this.site, openDataPath(table, ending, part, parts));
        mkdirSync(dirname(path), { recursive: true });
        return { descriptor: openSync(path, 'w'), ending, table, isEmpty: true };
      }),
    );
  }

  private write(file: OpenFile, speech: ExportedSpeech): void {
    const { descriptor, ending, table, isEmpty } = file;
    if (ending === 'csv') {
      const rows = tables[table](speech, this.lists);
      if (rows.length === 0) return;
      writeSync(descriptor, csvRows(rows, isEmpty));
    } else {
      const records = openRecords(table, speech);
      if (records.length === 0) return;
      const lines = records.map((record) => JSON.stringify(record)).join(',\n');
      writeSync(descriptor, `${isEmpty ? '[\n' : ',\n'}${lines}`);
    }
    file.isEmpty = false;
  }
}
