import { InvalidArgumentError, type Command } from 'commander';
import { mappedShare } from '../check/suggest/mappedShare.ts';
import { suggestIndicators } from '../check/suggest/suggestIndicators.ts';
import { suggestionYaml } from '../check/suggest/suggestionYaml.ts';
import { readArchive } from '../files/readArchive.ts';
import { existingFolder } from './folder.ts';
import { printable } from './printable.ts';
import { problemJson } from './problem.ts';

interface Options {
  content: string;
  least: number;
  json?: true;
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('，要一个正整数');
  return number;
}

function suggest({ content, least, json }: Options): void {
  const { lists, speeches, problems } = readArchive(existingFolder(content));
  const figures = speeches.flatMap(({ id, speech }) =>
    speech.metrics.map((metric) => ({ speech: id, metric })),
  );
  const unmapped = figures.filter(({ metric }) => metric.indicator === null);
  const suggestions = suggestIndicators(unmapped, lists.indicators.keys()).filter(
    (suggestion) => suggestion.figures.length >= least,
  );
  const counts = mappedShare(speeches.map(({ speech }) => speech.metrics));
  if (json) {
    const report = { ...counts, suggestions, problems: problems.map(problemJson) };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } else {
    process.stdout.write(printable(suggestionYaml(suggestions)));
    for (const { message } of problems) console.error(message);
    console.error(
      `${String(counts.metrics)} 个数字，${String(counts.mapped)} 个已归入指标，` +
        `另 ${String(counts.related)} 个是它们的增减、占比或名次的范围；` +
        `上面列出 ${String(suggestions.length)} 个可立的指标。核对名称、定义、方向和 match，` +
        '存进 indicators/ 下对应板块的文件，再重新导入。',
    );
  }
  if (problems.length > 0) process.exitCode = 1;
}

/** Adds `wenku metrics suggest`. */
export function registerMetrics(program: Command): void {
  program
    .command('metrics')
    .description('数字和指标')
    .command('suggest')
    .description('把没有归入指标的数字分组，拟出指标文件')
    .option('--content <dir>', '内容文件夹', 'content')
    .option('--least <count>', '至少有这么多个数字才列出', count, 1)
    .option('--json', '输出一份 JSON')
    .action(suggest);
}
