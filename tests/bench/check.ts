import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { listSpeechFiles } from '../../src/files/speechFiles.ts';
import { demoContent } from '../support/planted.ts';
import { wenku } from '../support/wenku.ts';
import { measure } from './measure.ts';

const countMetrics = (speech: string) => speech.match(/^ {2}- id: m\d+$/gmu)?.length ?? 0;

/** Copies of the sample archive, each of offices of its own, until they hold so many figures. */
function writeCopies(folder: string, metrics: number): { speeches: number; metrics: number } {
  const speeches = listSpeechFiles(demoContent).map((file) => ({
    id: basename(file, '.mdx'),
    text: readFileSync(file, 'utf8'),
  }));
  cpSync(join(demoContent, 'sources'), join(folder, 'sources'), { recursive: true });
  mkdirSync(join(folder, 'offices'));
  const written = { speeches: 0, metrics: 0 };
  for (let copy = 1; written.metrics < metrics; copy += 1) {
    const suffix = `-${String(copy)}`;
    for (const name of readdirSync(join(demoContent, 'offices'))) {
      const office = `${basename(name, '.yaml')}${suffix}`;
      cpSync(join(demoContent, 'offices', name), join(folder, 'offices', `${office}.yaml`));
      mkdirSync(join(folder, 'speeches', office), { recursive: true });
    }
    for (const { id, text } of speeches) {
      const office = /^office: (?<key>.+)$/mu.exec(text)?.groups?.['key'] ?? '';
      const own = text.replace(/^office: .+$/mu, `office: ${office}${suffix}`);
      writeFileSync(join(folder, 'speeches', office + suffix, `${id}${suffix}.mdx`), own);
      written.speeches += 1;
      written.metrics += countMetrics(text);
    }
  }
  return written;
}

/** Times `wenku check`: every speech against its schema, its source and its figures, and all among each other. */
export async function benchCheck(metrics: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-check-'));
  const written = writeCopies(folder, metrics);
  const args = ['src/cli/wenku.mjs', 'check', '--content', folder];
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(await measure(process.execPath, args, {}));
  const { out } = wenku('check', '--content', folder);
  rmSync(folder, { recursive: true });
  console.log(`${String(written.speeches)} speeches, ${String(written.metrics)} figures`);
  for (const { seconds, cpu, megabytes } of runs) {
    console.log(`${String(seconds)} s, processor ${String(cpu)} s, ${String(megabytes)} MB`);
  }
  console.log(out.trimEnd().split('\n').slice(-2).join('\n'));
}
