// Packages of Debian, where the machine lets them be installed.
import { spawnSync } from 'node:child_process';
import { run } from './prepare.mjs';

/** Whether a command is there and answers. */
export const answers = (command, ...args) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** What stands before a command that root must run; null where nobody may. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return answers('sudo', '-n', 'true') ? ['sudo', '-n'] : null;
}

/** Installs packages by apt-get; false where there is none, where it may not be run, or where it fails. */
export function installPackages(names) {
  const before = answers('apt-get', '--version') ? asRoot() : null;
  if (before === null) return false;
  // RUNLEVEL=1: Debian starts no service with a package.
  const settings = ['env', 'RUNLEVEL=1', 'DEBIAN_FRONTEND=noninteractive'];
  const apt = (...args) => {
    const [command, ...rest] = [...before, ...settings, 'apt-get', ...args];
    return run(command, rest) === 0;
  };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  return apt('update', '-qq') && apt(...install);
}
