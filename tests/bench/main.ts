import { Command, InvalidArgumentError, Option } from 'commander';
import { benchBuild } from './build.ts';
import { benchCheck } from './check.ts';
import { benchClean } from './clean.ts';
import { benchConsistency, type ConsistencyBench } from './consistency.ts';
import { benchDraft } from './draft.ts';
import { benchFindings } from './findings.ts';
import { benchFuzz, type FuzzBench } from './fuzz.ts';
import { benchImport, type ImportBench } from './import.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMetrics, type MetricsBench } from './metrics.ts';
import { benchNumbers } from './numbers.ts';
import { benchParts, type PartsBench } from './parts.ts';
import { benchPages, type PagesBench } from './pages.ts';
import { benchPhrases, type PhrasesBench } from './phrases.ts';
import { benchSearch, type SearchBench } from './search.ts';

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number');
  return number;
}

const program = new Command('bench').description('Figures of the running product');
program
  .command('build')
  .description('the site build without the index: cold, unchanged, one speech changed')
  .option('--speeches <count>', 'how many speeches', count, 1000)
  .option('--corpus <file>', 'a .jsonl or .jsonl.gz whose `text` fills the speeches')
  .action(({ speeches, corpus }: { speeches: number; corpus?: string }) =>
    benchBuild(speeches, corpus),
  );
program
  .command('check')
  .description('`wenku check` of an archive of many figures')
  .option('--metrics <count>', 'how many figures at least', count, 10_000)
  .action(({ metrics }: { metrics: number }) => benchCheck(metrics));
program
  .command('findings')
  .description(
    'errors of every kind planted one at a time into the sample archive: found, false alarms',
  )
  .option('--per <count>', 'how many of each kind', count, 20)
  .option('--seed <number>', 'for the places', count, 1)
  .option(
    '--errors <count>',
    'how many missed ones to list of each kind',
    (text) => Number(text),
    0,
  )
  .action(({ per, seed, errors }: { per: number; seed: number; errors: number }) => {
    benchFindings(per, seed, errors);
  });
program
  .command('metrics')
  .description('how well figures are found and read, by hand labels')
  .option('--corpus <file>', 'the state reports (.jsonl.gz) whose sentences are labelled')
  .addOption(
    new Option('--part <part>', 'of the labelled reports')
      .choices([
        'dev',
        'test',
        'fresh',
        'blind',
        'dense',
        'other-offices',
        'many-offices',
        'more-offices',
        'plans-and-times',
      ])
      .default('test'),
  )
  .option('--peers <folder>', 'where known number libraries are installed, to measure them too')
  .option('--worst <count>', 'how many of the worst errors to list, with a short quote', count, 0)
  .option('--errors <count>', 'how many errors to list, with the sentence', count, 0)
  .action((options: MetricsBench) => {
    benchMetrics(options);
  });
program
  .command('parts')
  .description('how well headings and parts are found, by hand labels')
  .option('--corpus <file>', 'the state reports (.jsonl.gz) that are labelled')
  .option('--errors <count>', 'how many errors to list, none of the held-out half', count, 0)
  .action((options: PartsBench) => benchParts(options));
program
  .command('clean')
  .description('what repair changes in clean text: every change by rule')
  .requiredOption('--corpus <file>', 'a .jsonl or .jsonl.gz with `text`')
  .option('--samples <count>', 'how many places to show of each rule', count, 5)
  .action(({ corpus, samples }: { corpus: string; samples: number }) => {
    benchClean(corpus, samples);
  });
program
  .command('consistency')
  .description('planted errors between the figures of a text: how many are found, and false alarms')
  .option('--corpus <file>', 'true reports (.jsonl.gz): what is found in them, and in their sums')
  .option('--misses', 'list what is not found', false)
  .action((options: ConsistencyBench) => {
    benchConsistency(options);
  });
program
  .command('numbers')
  .description('how number strings of known tests are read')
  .option('--peers <folder>', 'where known number libraries are installed, to measure them too')
  .option('--errors <count>', 'how many errors to list', count, 0)
  .action(({ peers, errors }: { peers?: string; errors: number }) => {
    benchNumbers(peers, errors);
  });
program
  .command('fuzz')
  .description('mutated files of every format through import: crashes, losses, code, time')
  .option('--inputs <count>', 'how many', count, 10_000)
  .option('--seed <number>', 'the same seed gives the same inputs', count, 1)
  .action((options: FuzzBench) => benchFuzz(options));
program
  .command('import')
  .description('text files to MDX: characters a second, memory, and the same text through others')
  .option('--files <count>', 'how many files to generate', count, 500)
  .option('--corpus <file>', 'a .jsonl or .jsonl.gz with `text`, instead of generated files')
  .action((options: ImportBench) => benchImport(options));
program
  .command('search')
  .description('search on demand and in the whole archive, every operator, beside other engines')
  .option('--speeches <count>', 'how many speeches of 8,000 characters', count, 1000)
  .option('--corpus <file>', 'a .jsonl or .jsonl.gz whose paragraphs make the speeches')
  .option('--queries <count>', 'how many random substrings of 2 to 8 characters', count, 1000)
  .option('--no-peers', 'without the peers')
  .option('--seconds <count>', 'how long an engine is asked at most', count, 100)
  .action((options: SearchBench) => benchSearch(options));
program
  .command('phrases')
  .description('the phrase book: times by kind, and entries drawn at random for a person to judge')
  .option('--content <folder>', 'an archive', 'content')
  .option('--speeches <count>', 'speeches of 8,000 characters made of its paragraphs', count, 0)
  .option('--sample <count>', 'how many entries of each kind to print', count, 0)
  .option('--seed <number>', 'the same seed draws the same entries', count, 2026)
  .action((options: PhrasesBench) => {
    benchPhrases(options);
  });
program
  .command('draft')
  .description('the check of a draft of 20,000 characters: time and memory')
  .option('--speeches <count>', 'how many speeches of 8,000 characters', count, 1000)
  .option('--corpus <file>', 'a .jsonl or .jsonl.gz whose texts make the speeches')
  .action((options: { speeches: number; corpus?: string }) => {
    benchDraft(options);
  });
const slowdown = ['--slowdown <times>', 'how much slower than this machine a phone is'] as const;
program
  .command('pages')
  .description('first paint and layout shift of the pages of a built site on slow 4G')
  .requiredOption('--site <folder>', 'a built site')
  .option('--times <count>', 'visits to each page', count, 5)
  .option(...slowdown, count, 4)
  .action((options: PagesBench) => benchPages(options));
program
  .command('lighthouse')
  .description('Lighthouse on the pages of a built site, as a phone; fetched by npx')
  .requiredOption('--site <folder>', 'a built site')
  .option(...slowdown, count, 4)
  .action(({ site, slowdown: times }: { site: string; slowdown: number }) =>
    benchLighthouse(site, times),
  );
await program.parseAsync();
