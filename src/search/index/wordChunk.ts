import { gunzipSync } from 'node:zlib';
import { CborReader } from './cbor.ts';

/** A word of Pagefind's index with its positions in the one record of the index. */
export interface WordPlaces {
  word: string;
  places: Uint32Array;
}

const signature = 'pagefind_dcd';

function openChunk(file: Buffer): CborReader {
  const bytes = gunzipSync(file);
  if (bytes.toString('latin1', 0, signature.length) !== signature) {
    throw new TypeError('not a file of Pagefind');
  }
  return new CborReader(bytes.subarray(signature.length));
}

/** Positions come as steps; a negative number tells the weight of what follows and starts anew. */
function readPlaces(reader: CborReader): Uint32Array {
  const count = reader.array();
  const places = new Uint32Array(count);
  let used = 0;
  let last = 0;
  for (let done = 0; done < count; done += 1) {
    const step = reader.integer();
    last = step < 0 ? 0 : last + step;
    if (step < 0) continue;
    places[used] = last;
    used += 1;
  }
  return places.subarray(0, used);
}

/** The first word of a chunk of Pagefind's index (`.pf_index`). */
export function firstWord(file: Buffer): string {
  const reader = openChunk(file);
  reader.array();
  reader.array();
  reader.array();
  return reader.text();
}

/**
 * The words of a chunk of Pagefind 1.6's index over one record, in order: [[[word, [[record, positions,
 * positions in its metadata]], variants], …]].
 */
export function* readWordChunk(file: Buffer): Generator<WordPlaces> {
  const reader = openChunk(file);
  reader.array();
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.array();
    const word = reader.text();
    if (reader.array() !== 1) throw new TypeError(`${word} is not in one record`);
    reader.array();
    reader.integer();
    const places = readPlaces(reader);
    if (reader.array() + reader.array() > 0) throw new TypeError(`${word} has more than positions`);
    yield { word, places };
  }
}
