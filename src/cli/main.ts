import { Command, CommanderError } from 'commander';
import { registerImport } from './import.ts';
import { registerSearch } from './search.ts';

/** Runs the command line. Sets the exit code: 0 done, 1 rejected or failed, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('wenku').description('讲稿文库：导入、校验、检索、构建讲稿');
  program.exitOverride();
  registerImport(program);
  registerSearch(program);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
