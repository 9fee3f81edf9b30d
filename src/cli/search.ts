import type { Command } from 'commander';
import { WenkuError } from '../errors/catalogue.ts';
import { openSite } from '../search/index/nodeEngine.ts';
import { QueryError } from '../search/query/queryProblem.ts';
import { tellProblem } from '../search/tellProblem.ts';
import { searchHits } from './searchHits.ts';

interface Options {
  site: string;
  json?: true;
}

/** Tells an error of the query at its place, with a caret under it. */
function explain(query: string, error: unknown): never {
  const problem = tellProblem(error);
  if (!problem) throw error;
  const at = error instanceof QueryError ? error.problem.offset : null;
  // A Chinese character is as wide as two Latin ones.
  const caret =
    at === null
      ? ''
      : `\n  ${query}\n  ${query
          .slice(0, at)
          .replace(/[^\x20-\x7e]/gu, '　')
          .replace(/[\x20-\x7e]/gu, ' ')}^`;
  const hint = problem.suggestion === null ? '' : `\n  可以写成：${problem.suggestion}`;
  throw new WenkuError('query-invalid', { file: '检索式' }, problem.reason + caret + hint);
}

async function run(query: string, options: Options): Promise<void> {
  const engine = await openSite(options.site);
  const { words, notes, total, hits } = await searchHits(options.site, query, engine).catch(
    (error: unknown) => explain(query, error),
  );
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ query, total, hits })}\n`);
    return;
  }
  for (const note of notes) console.error(`提示：${note}`);
  console.log(`${words}：${String(total.hits)} 处，${String(total.speeches)} 篇`);
  for (const { speech, paragraph, before, match, after } of hits) {
    console.log(`${speech}#${paragraph}\t${before.slice(-16)}【${match}】${after.slice(0, 16)}`);
  }
}

/** Adds `wenku search`. */
export function registerSearch(program: Command): void {
  program
    .command('search')
    .description('在生成好的网站里检索，与浏览器用同一份索引和代码')
    .argument(
      '<query>',
      '检索式：字词，空格隔开的几个词须在同一段；也可限定数字，如 批示次数≥10；写法见使用说明“怎样检索”',
    )
    .option('--site <dir>', '网站文件夹', 'dist')
    .option('--json', '输出一份 JSON')
    .action(async (query: string, options: Options, command: Command) => {
      if (query.trim() === '') command.error('检索的字词是空的：请给出至少一个字', { exitCode: 2 });
      await run(query, options);
    });
}
