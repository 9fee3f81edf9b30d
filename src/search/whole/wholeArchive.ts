import { ColumnsWriter } from '../columns.ts';
import type { Finder, HitColumns } from '../finder.ts';
import type { Listing, ManifestSpeech, SpeechWords } from '../manifest.ts';
import { compileQuery } from '../match/compileQuery.ts';
import type { Query } from '../query/ast.ts';
import { resolveFilters } from '../resolveFilters.ts';
import type { ArchiveChunk } from './archiveChunk.ts';
import { makeFoldUnits } from './foldUnits.ts';
import { loadChunk, type LoadedChunk } from './loadedChunk.ts';
import type { Rarity } from './eachPlace.ts';
import { scanChunk } from './scanChunk.ts';

/** The archive in memory: every query and statistic is answered from it at once. */
export class WholeArchive implements Finder {
  readonly listing: Pick<Listing, 'names'>;
  readonly fold: (text: string) => string;
  private readonly chunks: LoadedChunk[] = [];
  private speechCount = 0;
  /** How often each UTF-16 unit stands in the folded text. */
  private readonly frequencies = new Uint32Array(0x10000);
  /** How often each byte stands in it. */
  private readonly bytes = new Uint32Array(0x100);
  characters = 0;

  constructor(listing: Pick<Listing, 'names' | 'fold'>) {
    this.listing = listing;
    this.fold = makeFoldUnits(listing.fold);
  }

  /** Adds the next chunk, in the order of the manifest. */
  add(chunk: ArchiveChunk): void {
    const loaded = loadChunk(chunk, this.speechCount, this.fold);
    this.chunks.push(loaded);
    this.speechCount += chunk.speeches.length;
    this.characters += chunk.text.length;
    this.count(loaded.folded);
  }

  private count(text: string): void {
    const { frequencies, bytes } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      frequencies[code] = (frequencies[code] ?? 0) + 1;
      bytes[code & 0xff] = (bytes[code & 0xff] ?? 0) + 1;
      bytes[code >> 8] = (bytes[code >> 8] ?? 0) + 1;
    }
  }

  private readonly rarity: Rarity = {
    // Chromium and Node look for the greater byte of a unit first, wherever it stands.
    stops: (code) => this.bytes[Math.max(code & 0xff, code >> 8)] ?? 0,
    // A text is about as frequent as its rarest unit, the less so the longer it is.
    need: (need) =>
      need.reduce((sum, text) => {
        const units = text.split('').map((unit) => this.frequencies[unit.charCodeAt(0)] ?? 0);
        return sum + units.reduce((least, count) => Math.min(least, count)) / text.length;
      }, 0),
  };

  /** Every hit of a query; see `Finder.find` for what it throws. */
  findNow(query: Query, source?: string): HitColumns {
    const isFiltered = query.filters.length > 0;
    const admission = isFiltered ? resolveFilters(query.filters, this.listing, source) : null;
    const compiled = compileQuery(query, this.fold);
    const columns = new ColumnsWriter();
    for (const chunk of this.chunks) scanChunk(compiled, chunk, admission, this.rarity, columns);
    return columns.done();
  }

  async find(query: Query, source?: string): Promise<{ columns: HitColumns }> {
    return Promise.resolve({ columns: this.findNow(query, source) });
  }

  private chunkOf(speech: number): LoadedChunk | undefined {
    return this.chunks.find(({ firstSpeech, speeches }) => speech < firstSpeech + speeches.length);
  }

  /** A speech with its paragraphs; undefined past the end. */
  speech(index: number): ManifestSpeech | undefined {
    const chunk = this.chunkOf(index);
    return chunk?.speeches[index - chunk.firstSpeech];
  }

  words(index: number): SpeechWords {
    const chunk = this.chunkOf(index);
    if (!chunk) return { texts: [] };
    const { text, starts, firstOf, firstSpeech } = chunk;
    const first = firstOf[index - firstSpeech] ?? 0;
    const end = firstOf[index - firstSpeech + 1] ?? first;
    return {
      texts: Array.from({ length: end - first }, (_, place) =>
        text.slice(starts[first + place], (starts[first + place + 1] ?? 0) - 1),
      ),
    };
  }
}
