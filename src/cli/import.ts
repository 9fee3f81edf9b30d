import { join } from 'node:path';
import type { Command } from 'commander';
import type { WenkuError } from '../errors/catalogue.ts';
import { importFiles } from '../import/importFiles.ts';
import { listInputs } from '../import/read/listInputs.ts';
import type { ImportedSpeech } from '../import/speech.ts';
import { speechFile } from '../import/write.ts';
import { problemJson } from './problem.ts';

interface Options {
  into: string;
  dryRun?: true;
  json?: true;
  force?: true;
}

function toJson(speech: ImportedSpeech, into: string): object {
  const { title, office, genre, salutation, metrics, emendations, damage } = speech.frontmatter;
  const paragraphs = speech.blocks.map(({ id, text, level, part }) => ({ id, text, level, part }));
  const file = join(into, speechFile(speech));
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

/** Prints one JSON document piece by piece: it may be longer than memory should hold. */
class JsonReport {
  private count = 0;

  add(speeches: readonly object[]): void {
    for (const speech of speeches) {
      process.stdout.write(`${this.count === 0 ? '{"speeches":[' : ','}${JSON.stringify(speech)}`);
      this.count += 1;
    }
  }

  end(rest: object): void {
    const opening = this.count === 0 ? '{"speeches":[' : '';
    process.stdout.write(`${opening}],${JSON.stringify(rest).slice(1)}\n`);
  }
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const { into, dryRun = false, force = false } = options;
  const rejected: WenkuError[] = [];
  const json = options.json ? new JsonReport() : null;
  let imported = 0;
  for await (const outcome of importFiles(paths.flatMap(listInputs), { into, dryRun, force })) {
    imported += outcome.speeches.length;
    rejected.push(...outcome.rejected);
    if (json) json.add(outcome.speeches.map((speech) => toJson(speech, into)));
    else {
      for (const speech of outcome.speeches) console.log(describe(speech));
      for (const { message } of outcome.rejected) console.error(message);
    }
  }
  if (json) json.end({ rejected: rejected.map(problemJson) });
  else {
    console.log(
      `导入 ${String(imported)} 篇，未收 ${String(rejected.length)} 个${dryRun ? '（试运行，没有写文件）' : ''}`,
    );
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
    .action(run);
}
