import type { Command } from 'commander';
import { WenkuError } from '../errors/catalogue.ts';
import { contextOf, type Context } from '../search/context.ts';
import { makeDemandFinder } from '../search/demand/demandFinder.ts';
import type { Engine } from '../search/engine.ts';
import { openSite } from '../search/index/nodeEngine.ts';
import { explainQuery } from '../search/query/explainQuery.ts';
import { QueryError } from '../search/query/queryProblem.ts';
import { makeCaptureReader } from '../search/readCaptures.ts';
import { runSearch, type SearchResult } from '../search/run.ts';
import { tellProblem } from '../search/tellProblem.ts';

interface Options {
  site: string;
  json?: true;
}

interface CliHit extends Context {
  speech: string;
  paragraph: string;
  /** In characters (code points) of the paragraph. */
  offset: number;
  /** What slots, sets, runs, numbers and gaps stand for; `value` is a number's. */
  captures: { kind: string; text: string | null; value?: number | null }[];
}

async function listHits(result: SearchResult, engine: Engine): Promise<CliHit[]> {
  const read = makeCaptureReader(result.query, (text) => engine.fold(text));
  const lists = result.speeches.map(async ({ index, speech, hits }) => {
    const { texts } = await engine.words(index);
    return hits.map((hit): CliHit => {
      const text = texts[hit.paragraph] ?? '';
      const offset = [...text.slice(0, hit.offset)].length;
      const paragraph = speech.paragraphs[hit.paragraph]?.id ?? '';
      const captures = read(text, hit).map(({ kind, text: words, value }) =>
        kind === 'number' ? { kind, text: words, value } : { kind, text: words },
      );
      return { speech: speech.id, paragraph, offset, ...contextOf(text, hit), captures };
    });
  });
  return (await Promise.all(lists)).flat();
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
  const finder = makeDemandFinder(engine, Number.POSITIVE_INFINITY);
  const result = await runSearch(query, engine, {}, 'relevance', finder).catch((error: unknown) =>
    explain(query, error),
  );
  const hits = await listHits(result, engine);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ query, total: result.total, hits })}\n`);
    return;
  }
  for (const note of result.notes) console.error(`提示：${note}`);
  console.log(
    `${explainQuery(result.query)}：${String(result.total.hits)} 处，${String(result.total.speeches)} 篇`,
  );
  for (const { speech, paragraph, before, match, after } of hits) {
    console.log(`${speech}#${paragraph}\t${before.slice(-16)}【${match}】${after.slice(0, 16)}`);
  }
}

/** Adds `wenku search`. */
export function registerSearch(program: Command): void {
  program
    .command('search')
    .description('在生成好的网站里检索，与浏览器用同一份索引和代码')
    .argument('<query>', '检索式：字词，空格隔开的几个词须在同一段；写法见使用说明“怎样检索”')
    .option('--site <dir>', '网站文件夹', 'dist')
    .option('--json', '输出一份 JSON')
    .action(async (query: string, options: Options, command: Command) => {
      if (query.trim() === '') command.error('检索的字词是空的：请给出至少一个字', { exitCode: 2 });
      await run(query, options);
    });
}
