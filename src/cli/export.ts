import { Option, type Command } from 'commander';
import { archiveJson } from '../export/archiveJson.ts';
import { tables, type TableName } from '../export/archiveTables.ts';
import { toCsv } from '../export/csv.ts';
import { layoutNames, type LayoutName } from '../export/docx/wordLayout.ts';
import { readArchive } from '../files/readArchive.ts';
import { releases, type Release } from '../release/release.ts';
import { release as releaseOfSite } from '../site.config.ts';
import { existingFolder } from './folder.ts';

interface Options {
  content: string;
  format: 'json' | 'csv' | 'docx';
  table: TableName;
  out?: string;
  layout: LayoutName;
  figures?: boolean;
  force?: boolean;
  release: Release;
}

function tellWithheld(withheld: number): void {
  if (withheld > 0) {
    console.error(`${String(withheld)} 篇未公开的讲稿没有导出；要导出全部，加 --release internal`);
  }
}

function exportData({ content, format, table, release }: Options): void {
  const { lists, speeches, withheld, problems } = readArchive(existingFolder(content), release);
  process.stdout.write(
    format === 'json'
      ? `${archiveJson(speeches, lists)}\n`
      : toCsv(speeches.flatMap((speech) => tables[table](speech, lists))),
  );
  tellWithheld(withheld);
  for (const { message } of problems) console.error(message);
  if (problems.length > 0) process.exitCode = 1;
}

async function exportWord(ids: readonly string[], options: Options, out: string): Promise<void> {
  // The library of Word files takes half a second to load.
  const { writeWordFiles } = await import('../files/wordFiles.ts');
  const { files, withheld, problems } = await writeWordFiles({
    content: existingFolder(options.content),
    ids,
    out,
    layout: options.layout,
    withFigures: options.figures ?? false,
    force: options.force ?? false,
    release: options.release,
  });
  tellWithheld(withheld);
  for (const file of files) console.log(file);
  for (const { message } of problems) console.error(message);
  if (problems.length > 0) process.exitCode = 1;
}

async function run(ids: readonly string[], options: Options, command: Command): Promise<void> {
  const isWord = options.format === 'docx';
  if (!isWord && ids.length > 0) command.error('讲稿编号只用于 --format docx');
  if (isWord && options.out === undefined) command.error('--format docx 要用 --out 指定文件夹');
  if (options.out !== undefined && isWord) await exportWord(ids, options, options.out);
  else exportData(options);
}

/** Adds `wenku export`. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .description('导出数据到标准输出，或讲稿为 Word 文件；不合格的讲稿不导出，另报错误')
    .argument('[ids...]', 'docx：讲稿的编号，不写就是全部')
    .option('--content <dir>', '内容文件夹', 'content')
    .addOption(
      new Option('--format <format>', '格式')
        .choices(['json', 'csv', 'docx'])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--table <table>', 'csv 的内容：数字、讲稿、段落或公开记录，一行一条')
        .choices(Object.keys(tables))
        .default('metrics'),
    )
    .addOption(
      new Option('--release <kind>', '只导出审核公开的（遮盖的字不在其中），还是全部')
        .choices(releases)
        .default(releaseOfSite),
    )
    .option('--out <dir>', 'docx：输出文件夹，一篇一个 <编号>.docx')
    .addOption(
      new Option(
        '--layout <standard>',
        'docx：版式，GB/T 9704 或电子公文 GB/T 33476.2（数字同前者，未对照原文）',
      )
        .choices([...layoutNames])
        .default('9704'),
    )
    .option('--figures', 'docx：附“数字一览”表')
    .option('--force', 'docx：覆盖已有的不同文件')
    .action(run);
}
