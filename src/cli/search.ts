import type { Command } from 'commander';
import { contextOf, type Context } from '../search/context.ts';
import type { Engine } from '../search/engine.ts';
import { openSite } from '../search/index/nodeEngine.ts';
import { runSearch, type SearchResult } from '../search/run.ts';

interface Options {
  site: string;
  json?: true;
}

interface CliHit extends Context {
  speech: string;
  paragraph: string;
  /** In characters (code points) of the paragraph. */
  offset: number;
}

async function listHits(result: SearchResult, engine: Engine): Promise<CliHit[]> {
  const lists = result.speeches.map(async ({ index, speech, hits }) => {
    const { texts } = await engine.words(index);
    return hits.map((hit): CliHit => {
      const text = texts[hit.paragraph] ?? '';
      const offset = [...text.slice(0, hit.offset)].length;
      const paragraph = speech.paragraphs[hit.paragraph]?.id ?? '';
      return { speech: speech.id, paragraph, offset, ...contextOf(text, hit) };
    });
  });
  return (await Promise.all(lists)).flat();
}

async function run(query: string, options: Options): Promise<void> {
  const engine = await openSite(options.site);
  const result = await runSearch(query, engine);
  const hits = await listHits(result, engine);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ query, total: result.total, hits })}\n`);
    return;
  }
  console.log(`“${query}”：${String(result.total.hits)} 处，${String(result.total.speeches)} 篇`);
  for (const { speech, paragraph, before, match, after } of hits) {
    console.log(`${speech}#${paragraph}\t${before.slice(-16)}【${match}】${after.slice(0, 16)}`);
  }
}

/** Adds `wenku search`. */
export function registerSearch(program: Command): void {
  program
    .command('search')
    .description('在生成好的网站里检索，与浏览器用同一份索引和代码')
    .argument('<query>', '检索的字词；空格隔开的几个词须在同一段')
    .option('--site <dir>', '网站文件夹', 'dist')
    .option('--json', '输出一份 JSON')
    .action(async (query: string, options: Options, command: Command) => {
      if (query.trim() === '') command.error('检索的字词是空的：请给出至少一个字', { exitCode: 2 });
      await run(query, options);
    });
}
