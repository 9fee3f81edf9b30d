import type { Command } from 'commander';
import { WenkuError } from '../errors/catalogue.ts';
import { disk, tellingDisk } from '../files/disk.ts';
import { readVocabulary, type Vocabulary } from '../files/vocabulary.ts';
import { importFiles, type Accepted } from '../import/importFiles.ts';
import { reportPage, reportSection, type ReportSection } from '../import/report/page.ts';
import { listInputs } from '../import/read/listInputs.ts';
import { JsonImportReport, TextImportReport, type ImportReport } from './importReport.ts';
import { filesDone, Progress } from './progress.ts';
import { StopSignal } from './stopSignal.ts';

interface Options {
  into: string;
  dryRun?: true;
  json?: true;
  force?: true;
  strict?: true;
  report?: string;
}

function charactersOf(accepted: readonly Accepted[]): number {
  return accepted
    .flatMap(({ speech }) => speech.blocks)
    .reduce((sum, { text }) => sum + text.length, 0);
}

/** Writes the page of repairs; where it cannot, what was imported is told all the same. */
function writeReport(file: string, sections: readonly ReportSection[], report: ImportReport): void {
  try {
    tellingDisk(disk).write(file, reportPage(sections));
  } catch (error) {
    if (!(error instanceof WenkuError)) throw error;
    report.fail(error);
    process.exitCode = 1;
  }
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const { into, dryRun = false, force = false, json = false, strict = false } = options;
  const sections: ReportSection[] = [];
  const inputs = paths.flatMap(listInputs);
  if (inputs.length === 0) console.error(`没有找到要导入的文件：${paths.join('、')}`);
  // What the import itself adds to them is the entry for what nobody knows.
  let read: Vocabulary | null = null;
  const lists = () => (read ??= readVocabulary(into).lists);
  const report = json ? new JsonImportReport() : new TextImportReport(dryRun, lists);
  const progress =
    !json && process.stderr.isTTY
      ? new Progress(
          process.stderr,
          inputs.map(({ file }) => file),
        )
      : null;
  const stop = new StopSignal();
  let done = 0;
  for await (const outcome of importFiles(inputs, { into, dryRun, force, strict })) {
    progress?.clear();
    report.add(outcome);
    if (options.report !== undefined) {
      sections.push(...outcome.accepted.map(({ speech }) => reportSection(speech, lists())));
    }
    if (outcome.rejected.length > 0) process.exitCode = 1;
    progress?.advance(outcome.reached, charactersOf(outcome.accepted));
    done = filesDone(outcome.reached);
    if (stop.code !== null) break;
  }
  progress?.clear();
  if (options.report !== undefined) writeReport(options.report, sections, report);
  const left = inputs.length - done;
  report.end(stop.code === null || left === 0 ? null : { done, left });
  if (stop.code !== null) process.exitCode = stop.code;
}

/** Adds `wenku import`. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .description('导入讲稿文件，写成 MDX；重复的不收，人工修改过的不覆盖而列出差别')
    .argument('<paths...>', '文件或文件夹')
    .option('--into <dir>', '内容文件夹', 'content')
    .option('--dry-run', '只报告，不写文件')
    .option('--force', '覆盖人工修改过的文件')
    .option('--strict', '有拿不准的校改就不收')
    .option('--report <file>', '另写一份校改报告（HTML）')
    .option('--json', '输出一份 JSON')
    .action(run);
}
