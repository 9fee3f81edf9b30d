import type { Engine } from '../../src/search/engine.ts';
import { makeFold } from '../../src/search/fold.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import type { ArchiveChunk } from '../../src/search/whole/archiveChunk.ts';
import { sampleManifest, type SampleSpeech } from './sampleSite.ts';

/** An engine whose index is a scan, and the archive's chunk. */
export function memoryEngine(speeches: readonly SampleSpeech[]): {
  engine: Engine;
  manifest: Manifest;
  chunk: ArchiveChunk;
} {
  const manifest = sampleManifest(speeches);
  const fold = makeFold(manifest.fold);
  const folded = speeches.map(({ texts }) => fold(texts.join('\n')));
  const engine: Engine = {
    manifest,
    fold,
    async positions(term) {
      const places = folded.map((text, speech): [number, number[]] => {
        const found: number[] = [];
        for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) found.push(at);
        return [speech, found];
      });
      return Promise.resolve(new Map(places.filter(([, found]) => found.length > 0)));
    },
    async counts(term) {
      const found = await engine.positions(term);
      return new Map([...found].map(([speech, places]) => [speech, places.length]));
    },
    async speech(index) {
      const speech = manifest.speeches[index];
      return speech ? Promise.resolve(speech) : Promise.reject(new RangeError(String(index)));
    },
    words: async (index) => Promise.resolve({ texts: speeches[index]?.texts ?? [] }),
  };
  const text = speeches.flatMap(({ texts }) => texts).join('\n');
  return { engine, manifest, chunk: { speeches: manifest.speeches, text } };
}
