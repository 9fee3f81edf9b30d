import { spawnSync } from 'node:child_process';

/** Runs the command as a user does. */
export function wenku(...args: string[]): { code: number | null; out: string; error: string } {
  const result = spawnSync(process.execPath, ['src/cli/wenku.mjs', ...args], { encoding: 'utf8' });
  return { code: result.status, out: result.stdout, error: result.stderr };
}
