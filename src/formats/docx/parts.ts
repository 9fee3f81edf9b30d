import { fromBufferPromise } from 'yauzl';
import { WenkuError, type Place } from '../../errors/catalogue.ts';
import { readEntry } from '../zip/readEntry.ts';
import { elements, parseElement, type Element } from './xml.ts';

/** What a part refers to: another part, by the last word of its type (styles, header, …). */
export interface Relation {
  id: string;
  type: string;
  target: string;
}

const mostParts = 10_000;
// The words of a speech with all their marks are 1 MB; no document of words is more than this.
const largestTotal = 128 * 1024 * 1024;

async function readParts(bytes: Uint8Array, place: Place): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (!/\.(?:xml|rels)$/iu.test(entry.fileName)) continue;
    total += entry.uncompressedSize;
    if (parts.size >= mostParts || total > largestTotal)
      throw new WenkuError('archive-limit', place);
    parts.set(entry.fileName, await readEntry(zip, entry, place));
  }
  return parts;
}

/** A target is relative to the folder of its source, or from the root of the package. */
function resolve(source: string, target: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const path: string[] = [];
  for (const name of [...folder, ...target.split('/')]) {
    if (name === '..') path.pop();
    else if (name !== '' && name !== '.') path.push(name);
  }
  return path.join('/');
}

/** The parts of an Office file (ECMA-376 part 2). */
export class Package {
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  private constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = parts;
  }

  /** Opens a package. Throws a WenkuError when it is no whole zip, locked or a bomb. */
  static async open(bytes: Uint8Array, place: Place): Promise<Package> {
    try {
      return new Package(await readParts(bytes, place));
    } catch (cause) {
      if (cause instanceof WenkuError) throw cause;
      throw new WenkuError('file-damaged', place);
    }
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  /** The root of a part; undefined where there is none. Throws when it is no XML. */
  root(name: string | undefined): Element | undefined {
    const bytes = this.parts.get(name ?? '');
    return bytes && parseElement(bytes);
  }

  relations(source: string): Relation[] {
    const slash = source.lastIndexOf('/') + 1;
    const rels = this.root(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
    return elements(rels, 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => ({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//u, ''),
        target: resolve(source, attributes['Target'] ?? ''),
      }));
  }
}
