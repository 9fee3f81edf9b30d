import { Option, type Command } from 'commander';
import { archiveJson } from '../export/archiveJson.ts';
import { tables, type TableName } from '../export/archiveTables.ts';
import { toCsv } from '../export/csv.ts';
import { readArchive } from '../files/readArchive.ts';
import { existingFolder } from './folder.ts';

interface Options {
  content: string;
  format: 'json' | 'csv';
  table: TableName;
}

function run({ content, format, table }: Options): void {
  const { lists, speeches, problems } = readArchive(existingFolder(content));
  process.stdout.write(
    format === 'json'
      ? `${archiveJson(speeches, lists)}\n`
      : toCsv(speeches.flatMap((speech) => tables[table](speech, lists))),
  );
  for (const { message } of problems) console.error(message);
  if (problems.length > 0) process.exitCode = 1;
}

/** Adds `wenku export`. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .description('导出全部数据到标准输出；不合格的讲稿不导出，另报错误')
    .option('--content <dir>', '内容文件夹', 'content')
    .addOption(
      new Option('--format <format>', '格式').choices(['json', 'csv']).makeOptionMandatory(),
    )
    .addOption(
      new Option('--table <table>', 'csv 的内容：数字、讲稿或段落，一行一条')
        .choices(Object.keys(tables))
        .default('metrics'),
    )
    .action((options: Options) => {
      run(options);
    });
}
