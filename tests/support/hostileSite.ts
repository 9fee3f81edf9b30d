import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { importFile } from '../../src/import/file.ts';
import { expandInputs } from '../../src/import/read/expandInputs.ts';
import { listInputs } from '../../src/import/read/listInputs.ts';
import { readLists } from '../../src/import/read/lists.ts';
import type { ImportedSpeech } from '../../src/import/speech.ts';
import { run } from './sites.ts';
import { tricks } from './tricks.ts';

/** A site of nothing but hostile strings, and what import makes of the same files. */
export interface HostileSite {
  folder: string;
  /** One speech for each string, and one with all of them. */
  speeches: readonly ImportedSpeech[];
  remove(): void;
}

/** What a person wrote about the archive is text as well: several ways out of a page, in one name. */
export const hostileName = [
  `</title></script><script>document.body.dataset.hacked='yes'</script>`,
  `'"><img src=//evil.example/x onerror="document.body.dataset.hacked='yes'">`,
  '{1+1}${1}<!--',
].join('样例');

/** Id of the speech with all strings. */
export const wholeSpeech = 'all';

/** Id of the speech that a string is the title, salutation, heading and words of. */
export function speechOf(trick: string): string {
  return `tricks-${String(tricks.indexOf(trick) + 1)}`;
}

// The same letters with other marks between are the same speech, so each has its number.
function record(trick: string, index: number): string {
  const lines = [
    `各位${trick}：`,
    `一、${trick}`,
    `样例第${String(index)}篇，办理公文${trick}1200余件。`,
    trick,
    '谢谢大家！',
  ];
  return JSON.stringify({ title: trick, text: lines.join('\n') });
}

function writeInputs(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'tricks.jsonl'), tricks.map(record).join('\n'));
  const all = ['样例：全部怪字', '同志们：', ...tricks];
  writeFileSync(join(folder, `${wholeSpeech}.txt`), all.join('\n'));
  const item = {
    id: wholeSpeech,
    office: 'hostile',
    genre: 'hostile',
    occasion: hostileName,
    period: { label: hostileName, half: 1, year: 2020 },
    release: {
      status: 'public',
      reviewer: hostileName,
      reviewed: '2026-01-01',
      reason: hostileName,
    },
    note: hostileName,
    damage: [{ text: 'importance 重要', reason: hostileName }],
  };
  writeFileSync(join(folder, `${wholeSpeech}.decisions.yaml`), stringify({ items: [item] }));
}

function writeLists(content: string): void {
  const lists = {
    offices: { name: hostileName, shortName: hostileName },
    genres: { name: hostileName, order: 99 },
  };
  for (const [list, entry] of Object.entries(lists)) {
    // A list of its own stands in place of the built-in one.
    if (list !== 'offices') cpSync(join('content', list), join(content, list), { recursive: true });
    writeFileSync(join(content, list, 'hostile.yaml'), stringify(entry));
  }
}

async function importAgain(inputs: string, content: string): Promise<ImportedSpeech[]> {
  const lists = readLists(content);
  const speeches: ImportedSpeech[] = [];
  for await (const { file, entry } of expandInputs(listInputs(inputs))) {
    speeches.push(...(await importFile(file, lists, entry)).speeches);
  }
  return speeches;
}

/** Imports every hostile string by the command and builds the site. */
export async function buildHostileSite(): Promise<HostileSite> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-hostile-'));
  const [content, inputs, site] = ['content', 'inputs', 'site'].map((name) => join(folder, name));
  if (!content || !inputs || !site) throw new Error('no folders');
  cpSync('tests/fixtures/archive', content, { recursive: true });
  writeLists(content);
  writeInputs(inputs);
  run('import', inputs, '--into', content);
  run('build', '--content', content, '--out', site, '--release', 'internal');
  const speeches = await importAgain(inputs, content);
  return { folder: site, speeches, remove: () => rmSync(folder, { recursive: true }) };
}
