import { basename } from 'node:path';
import { WenkuError } from '../../errors/catalogue.ts';
import { tellKind } from '../../formats/kind.ts';
import type { Entry } from '../file.ts';
import { readEnds } from './bytes.ts';
import type { Input } from './listInputs.ts';
import { readRecords } from './records.ts';
import { readZip } from './zip.ts';

/** A file to import, with its bytes where it stands in another file. */
export interface ExpandedInput extends Input {
  entry?: Entry;
}

/** The files in a file that holds files: an archive's entries, a bulk file's records; else itself. */
async function* expand(file: string): AsyncGenerator<ExpandedInput> {
  const { name } = tellKind(readEnds(file), basename(file));
  if (name === 'zip') yield* readZip(file);
  else if (name === 'records') yield* readRecords(file);
  else yield { file };
}

/** The files to import, those in archives and bulk files one by one; what cannot be read says why. */
export async function* expandInputs(inputs: Iterable<Input>): AsyncGenerator<ExpandedInput> {
  for (const input of inputs) {
    if (input.problem) {
      yield input;
      continue;
    }
    const { file } = input;
    try {
      yield* expand(file);
    } catch (cause) {
      if (!(cause instanceof WenkuError)) throw cause;
      yield { file, problem: cause };
    }
  }
}
