import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { WenkuError } from '../errors/catalogue.ts';
import { failure } from './failure.ts';
import { problemJson } from './problem.ts';
import { inChinese } from './usage.ts';

type Register = (program: Command) => void;

// Each command loads its own libraries only: all of them take more than a second.
const commands: Readonly<Record<string, () => Promise<Register>>> = {
  import: async () => (await import('./import.ts')).registerImport,
  check: async () => (await import('./check.ts')).registerCheck,
  search: async () => (await import('./search.ts')).registerSearch,
  build: async () => (await import('./build.ts')).registerBuild,
  metrics: async () => (await import('./metrics.ts')).registerMetrics,
  host: async () => (await import('./host.ts')).registerHost,
  export: async () => (await import('./export.ts')).registerExport,
};

/** The command that is asked for; all of them where none is, for the help. */
function commandsFor(name = ''): Promise<Register[]> {
  const own = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return Promise.all((own ? [own] : Object.values(commands)).map((load) => load()));
}

function fail(error: WenkuError, isJson: boolean): void {
  if (isJson) process.stdout.write(`${JSON.stringify({ error: problemJson(error) })}\n`);
  else console.error(error.message);
  process.exitCode = 1;
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** Runs the command line. Sets the exit code: 0 done, 1 rejected or failed, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('wenku')
    .description('讲稿文库：导入、校验、检索、构建、导出讲稿')
    .version(packageJson.version, '-V, --version', '显示版本号');
  for (const register of await commandsFor(argv[2])) register(program);
  for (const command of withSubcommands(program)) inChinese(command.exitOverride());
  // A reader such as head may stop early: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else fail(failure(argv[2] ?? '', error), argv.includes('--json'));
  }
}
