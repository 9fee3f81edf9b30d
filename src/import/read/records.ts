import { createReadStream, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { WenkuError } from '../../errors/catalogue.ts';
import { systemReason } from '../../files/systemReason.ts';
import type { ExpandedInput } from './expandInputs.ts';

const newline = 0x0a;
// A speech has 100 kB; a line without end must not fill the memory.
const longestLine = 64 * 1024 * 1024;

/** A line, and the bytes of the file up to its end. */
interface ReadLine {
  bytes: Buffer;
  reached: number;
}

async function* readLines(file: string): AsyncGenerator<ReadLine> {
  let reached = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const stream: AsyncIterable<Buffer> = createReadStream(file);
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      const bytes = Buffer.concat([...parts, chunk.subarray(start, end)]);
      reached += bytes.length + 1;
      yield { bytes, reached };
      parts = [];
      length = 0;
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longestLine) throw new WenkuError('file-large', { file });
  }
  const bytes = Buffer.concat(parts);
  yield { bytes, reached: reached + bytes.length };
}

/** The records of a file with one JSON object a line, each as a file of its own; empty lines go. */
export async function* readRecords(file: string): AsyncGenerator<ExpandedInput> {
  const stem = join(dirname(file), basename(file, extname(file)));
  let line = 0;
  try {
    const { size } = statSync(file);
    for await (const { bytes, reached } of readLines(file)) {
      line += 1;
      if (bytes.toString('latin1').trim() === '') continue;
      const name = `${stem}-${String(line)}.json`;
      yield { file: name, entry: { bytes, place: { file, line } }, share: reached / size };
    }
  } catch (cause) {
    if (cause instanceof WenkuError) throw cause;
    throw new WenkuError('file-unreadable', { file }, systemReason(cause));
  }
}
