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
  /** How much of the file that it stands in is read with it, 0 to 1; nothing is said of one for itself. */
  share?: number;
}

/** How far a list of inputs is worked through. */
export interface Reached {
  /** Inputs read to their end before this one. */
  inputs: number;
  /** How much of this one is read, 0 to 1. */
  share: number;
}

/** A file to import, and how far the inputs are read with it. */
export interface CountedInput extends ExpandedInput {
  reached: Reached;
}

/** The files in a file that holds files: an archive's entries, a bulk file's records; else itself. */
async function* expand(file: string): AsyncGenerator<ExpandedInput> {
  const { name } = tellKind(readEnds(file), basename(file));
  if (name === 'zip') yield* readZip(file);
  else if (name === 'records') yield* readRecords(file);
  else yield { file };
}

/** The files that one input holds; what cannot be read says why. */
async function* expandOne(input: Input): AsyncGenerator<ExpandedInput> {
  if (input.problem) {
    yield input;
    return;
  }
  const { file } = input;
  try {
    yield* expand(file);
  } catch (cause) {
    if (!(cause instanceof WenkuError)) throw cause;
    yield { file, problem: cause };
  }
}

/** The files to import, those in archives and bulk files one by one. */
export async function* expandInputs(inputs: Iterable<Input>): AsyncGenerator<CountedInput> {
  let done = 0;
  for (const input of inputs) {
    for await (const expanded of expandOne(input)) {
      yield { ...expanded, reached: { inputs: done, share: expanded.share ?? 1 } };
    }
    done += 1;
  }
}
