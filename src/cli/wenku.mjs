#!/usr/bin/env node
// Starts the command under the project's own Node when the machine's is too old for it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0] = process.versions.node.split('.').map(Number);
const own = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));

if (major < 24 && existsSync(own) && process.execPath !== own) {
  const script = fileURLToPath(import.meta.url);
  const child = spawn(own, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The command itself decides how it ends.
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else if (major < 24) {
  console.error('wenku 需要 Node 24：请先运行一次 npm start 或 npm test，它们会装好。');
  process.exitCode = 1;
} else {
  // Reading the program's own files anew each time took a fifth of a short command.
  modules.enableCompileCache(
    fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)),
  );
  const { main } = await import('./main.ts');
  await main(process.argv);
}
