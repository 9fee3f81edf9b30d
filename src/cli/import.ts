import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { WenkuError } from '../errors/catalogue.ts';
import { importFile } from '../import/file.ts';
import { readLists } from '../import/read/lists.ts';
import type { ImportedSpeech } from '../import/speech.ts';
import { speechFile, writeSpeech } from '../import/write.ts';

interface Options {
  into: string;
  dryRun?: true;
  json?: true;
  force?: true;
}

interface Rejection {
  file: string;
  code: string;
  reason: string;
  hint: string;
}

function listFiles(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(path, name));
}

function toJson(speech: ImportedSpeech): object {
  const { title, office, genre, salutation, metrics, emendations, damage } = speech.frontmatter;
  const paragraphs = speech.blocks.map(({ id, text, level, part }) => ({ id, text, level, part }));
  const file = speechFile(speech);
  const { id } = speech;
  return { id, file, title, office, genre, salutation, paragraphs, metrics, emendations, damage };
}

function describe(speech: ImportedSpeech): string {
  const { title, metrics, emendations, damage } = speech.frontmatter;
  const repairs = emendations.reduce((sum, entry) => sum + (entry.count ?? 1), 0);
  const counts = [
    `${String(speech.blocks.length)} 段`,
    `数字 ${String(metrics.length)}`,
    `校改 ${String(repairs)} 处`,
    `存疑 ${String(damage.length)} 处`,
  ];
  return `${speech.id}《${title}》：${counts.join('，')}`;
}

function run(paths: readonly string[], options: Options): void {
  const speeches: ImportedSpeech[] = [];
  const rejected: Rejection[] = [];
  const lists = readLists(options.into);
  for (const file of paths.flatMap(listFiles)) {
    try {
      for (const speech of importFile(file, lists)) {
        if (!options.dryRun) writeSpeech(speech, options.into, options.force ?? false);
        speeches.push(speech);
      }
    } catch (error) {
      if (!(error instanceof WenkuError)) throw error;
      rejected.push({ file, code: error.code, reason: error.reason, hint: error.hint });
    }
  }
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ speeches: speeches.map(toJson), rejected })}\n`);
  } else {
    for (const speech of speeches) console.log(describe(speech));
    for (const { file, reason, hint } of rejected) console.error(`${file} ${reason}。${hint}。`);
  }
  if (rejected.length > 0) process.exitCode = 1;
}

/** Adds `wenku import`. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .description('导入讲稿文件，写成 MDX')
    .argument('<paths...>', '文件或文件夹')
    .option('--into <dir>', '内容文件夹', 'content')
    .option('--dry-run', '只报告，不写文件')
    .option('--force', '覆盖人工修改过的文件')
    .option('--json', '输出一份 JSON')
    .action((paths: string[], options: Options) => {
      run(paths, options);
    });
}
