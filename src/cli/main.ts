import { Command, CommanderError } from 'commander';
import { WenkuError } from '../errors/catalogue.ts';
import { registerBuild } from './build.ts';
import { registerCheck } from './check.ts';
import { registerExport } from './export.ts';
import { registerImport } from './import.ts';
import { problemJson } from './problem.ts';
import { registerSearch } from './search.ts';
import { inChinese } from './usage.ts';

function fail(error: WenkuError, isJson: boolean): void {
  if (isJson) process.stdout.write(`${JSON.stringify({ error: problemJson(error) })}\n`);
  else console.error(error.message);
  process.exitCode = 1;
}

/** Runs the command line. Sets the exit code: 0 done, 1 rejected or failed, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('wenku').description('讲稿文库：导入、校验、检索、构建、导出讲稿');
  for (const register of [
    registerImport,
    registerCheck,
    registerSearch,
    registerBuild,
    registerExport,
  ]) {
    register(program);
  }
  for (const command of [program, ...program.commands]) inChinese(command.exitOverride());
  // A reader such as head may stop early: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof WenkuError) fail(error, argv.includes('--json'));
    else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else throw error;
  }
}
