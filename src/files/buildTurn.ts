import { setTimeout } from 'node:timers/promises';
import { WenkuError } from '../errors/catalogue.ts';
import { lockContent } from './contentLock.ts';

const pause = 300;

/**
 * Waits until no other build of this program runs, for two at once take each other's files; `tell` is
 * called where there is one to wait for. Gives back what ends the turn. A build whose process is no more
 * is not waited for.
 * @param folder where builds of the program take turns
 */
export async function takeBuildTurn(folder: string, tell: () => void): Promise<() => void> {
  for (let isTold = false; ; isTold = true) {
    try {
      return lockContent(folder);
    } catch (error) {
      if (!(error instanceof WenkuError) || error.code !== 'import-running') throw error;
      if (!isTold) tell();
      await setTimeout(pause);
    }
  }
}
