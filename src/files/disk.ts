import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { WenkuError } from '../errors/catalogue.ts';
import { makeFolder } from './makeFolder.ts';
import { systemReason } from './systemReason.ts';
import { writeAtomically } from './writeAtomically.ts';

/** The few ways in which import changes a content folder; tests put failing ones in their place. */
export interface Disk {
  /** Writes a file whole or not at all. */
  write(file: string, content: string | Uint8Array): void;
  /** Gives a file another place, in one step. */
  move(from: string, to: string): void;
  remove(file: string): void;
}

/** A disk whose refusals say why, as WenkuErrors. */
export function tellingDisk({ write, move, remove }: Disk): Disk {
  const tell = (file: string, change: () => void) => {
    try {
      change();
    } catch (cause) {
      throw new WenkuError('file-unwritable', { file }, systemReason(cause));
    }
  };
  return {
    write: (file, content) => tell(file, () => write(file, content)),
    move: (from, to) => tell(to, () => move(from, to)),
    remove: (file) => tell(file, () => remove(file)),
  };
}

/** The disk of this machine. */
export const disk: Disk = {
  write: writeAtomically,
  move(from, to) {
    makeFolder(dirname(to));
    renameSync(from, to);
  },
  remove(file) {
    rmSync(file, { force: true });
  },
};
