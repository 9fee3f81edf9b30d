import { Command, InvalidArgumentError } from 'commander';
import { benchBuild } from './build.ts';

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
await program.parseAsync();
