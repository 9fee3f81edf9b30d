import type { Command } from 'commander';
import { checkArchive, type PlacedOpen } from '../files/checkArchive.ts';
import { readVocabulary } from '../files/vocabulary.ts';
import { findingLines } from './finding.ts';
import { openHint, openNames } from './openText.ts';
import { printable } from './printable.ts';
import { existingFolder } from './folder.ts';
import { problemJson } from './problem.ts';
import { checkRelease } from './release.ts';

interface Options {
  content: string;
  json?: true;
  strict?: true;
  release?: true;
}

const openShown = 20;

/** Tells what nobody has filled in yet: no error, and readers are shown that it is not known. */
function tellOpen(unknown: readonly PlacedOpen[], content: string): void {
  const [first] = unknown;
  if (!first) return;
  const speeches = [...Map.groupBy(unknown, ({ file }) => file)];
  for (const [file, own] of speeches.slice(0, openShown)) {
    const lines = own.map(({ field, line }) => `${openNames([field])}（第 ${String(line)} 行）`);
    console.log(printable(`${file} 未定：${lines.join('、')}`));
  }
  const more = speeches.length - openShown;
  if (more > 0) console.log(`……另有 ${String(more)} 篇，--json 列出全部`);
  const fields = new Set(unknown.map(({ field }) => field));
  const { lists } = readVocabulary(content);
  console.log(`${String(speeches.length)} 篇有未定的。${openHint(first.id, fields, lists)}`);
}

async function run(options: Options): Promise<void> {
  const content = existingFolder(options.content);
  if (options.release) {
    if (!checkRelease(content, options.json ?? false)) process.exitCode = 1;
    return;
  }
  const {
    speeches,
    withoutSource,
    problems,
    findings,
    open: unknown,
  } = await checkArchive(content);
  const open = findings.filter(({ accepted }) => accepted === undefined);
  if (options.json) {
    const report = {
      speeches,
      withoutSource,
      problems: problems.map(problemJson),
      findings,
      open: unknown,
    };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } else {
    for (const { message } of problems) console.error(message);
    for (const finding of open) {
      console.log(printable(`${finding.file}:${String(finding.line)} ${findingLines(finding)}`));
    }
    tellOpen(unknown, content);
    const missing =
      withoutSource.length > 0
        ? `；${String(withoutSource.length)} 篇没有底本，未能核对原文`
        : '；底本加校改与正文逐字相符';
    if (speeches === 0) console.log(`${content} 里没有讲稿：讲稿是 speeches 文件夹里的 .mdx 文件`);
    if (problems.length > 0) {
      console.log(`${String(speeches)} 篇讲稿，${String(problems.length)} 处错误`);
    } else if (speeches > 0) console.log(`${String(speeches)} 篇讲稿，全部合格${missing}`);
    if (findings.length > 0) {
      const accepted = findings.length - open.length;
      console.log(`数字勾稽：${String(open.length)} 处待核，${String(accepted)} 处已认可`);
    }
  }
  if (problems.length > 0 || (options.strict && open.length > 0)) process.exitCode = 1;
}

/** Adds `wenku check`. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('校验每一篇讲稿：文件头、数字与原句、编号、词表、链接、底本，正文不得有代码')
    .option('--content <dir>', '内容文件夹', 'content')
    .option('--strict', '数字之间有未认可的矛盾也算不合格')
    .option(
      '--release',
      '公开之前的检查：身份证号、手机号、银行卡号、门牌、密级标记、处分和信访中的姓名',
    )
    .option('--json', '输出一份 JSON')
    .action(run);
}
