import type { Engine, Positions } from './engine.ts';
import { makeFold } from './fold.ts';
import { LoadError } from './loadError.ts';
import type { ManifestSpeech, SpeechWords } from './manifest.ts';
import { openCandidates, type Candidates } from './packs/bundle.ts';
import { readParagraphs } from './packs/card.ts';
import { textChecksum } from './packs/checksum.ts';
import { listingPath, loadSealedJson, type LoadBytes } from './packs/files.ts';
import { keepLoaded } from './packs/keepLoaded.ts';
import { readListing, type ListingFile } from './packs/listing.ts';
import { loadBundle, placeOf, type LoadedBundle } from './packs/loadBundle.ts';
import { separator } from './separator.ts';
import { cutWords, wordsPath } from './words.ts';

// What it costs to look on: a pack; a speech's words, compressed, by its length; its card with others'.
const packBytes = 5 * 1024;
const bytesPerUnit = 1.1;
const cardBytes = 3 * 1024;

/** An engine over the packs of a site. Opening it loads the listing and the bundles' directories. */
export async function openPackEngine(load: LoadBytes): Promise<Engine> {
  const file = await loadSealedJson<ListingFile>(load, listingPath);
  const listing = readListing(file);
  const fold = makeFold(listing.fold);
  const speechesOf = file.bundles.map((): number[] => []);
  const place = file.bundle.map((bundle, index) => (speechesOf[bundle]?.push(index) ?? 0) - 1);
  const bundles = await Promise.all(
    file.bundles.map((digest, index) => loadBundle(load, digest, speechesOf[index] ?? [])),
  );

  function cardOf(index: number) {
    const bundle = bundles[file.bundle[index] ?? -1];
    if (!bundle) throw new RangeError(`no speech ${String(index)}`);
    return bundle.card(place[index] ?? -1);
  }

  const speech = keepLoaded(async (index: number): Promise<ManifestSpeech> => {
    const card = await cardOf(index);
    const keys = listing.speeches[index] ?? { office: '', genre: '', year: '' };
    const { id, title, date } = card;
    return { id, title, date, ...keys, paragraphs: readParagraphs(card) };
  });

  const words = keepLoaded(async (index: number): Promise<SpeechWords> => {
    const { id, sum, lengths } = await cardOf(index);
    const path = wordsPath(id);
    const text = new TextDecoder().decode(await load(path));
    // Words of another build would show a hit where there is none.
    if (textChecksum(text) !== sum) throw new LoadError('damaged', path);
    return cutWords(
      text,
      lengths.map((length) => ({ length })),
    );
  });

  /** Looks in the words which candidates stand. */
  async function confirm(bundle: LoadedBundle, places: readonly number[], run: string) {
    const texts = new Map(
      await Promise.all(
        speechesWith(bundle, places).map(async (of) => {
          const { texts: own } = await words(bundle.speeches[of] ?? -1);
          return [of, fold(own.join(separator))] as const;
        }),
      ),
    );
    return places.filter((at) => {
      const of = placeOf(bundle, at);
      return texts.get(of)?.startsWith(run, at - (bundle.starts[of] ?? 0));
    });
  }

  async function placesIn(bundle: LoadedBundle, run: string): Promise<number[]> {
    let candidates = await openCandidates(bundle, run);
    while (candidates.packsLeft > 0) {
      if (isCheaperToRead(bundle, candidates)) return confirm(bundle, candidates.places, run);
      candidates = await candidates.narrow();
    }
    return candidates.places;
  }

  async function positions(run: string): Promise<Positions> {
    const found = new Map<number, number[]>();
    const inBundles = await Promise.all(bundles.map((bundle) => placesIn(bundle, run)));
    for (const [index, bundle] of bundles.entries()) {
      let of = -1;
      let end = 0;
      let own: number[] = [];
      for (const at of inBundles[index] ?? []) {
        if (at >= end) {
          of = placeOf(bundle, at);
          end = bundle.starts[of + 1] ?? Number.POSITIVE_INFINITY;
          own = [];
          found.set(bundle.speeches[of] ?? -1, own);
        }
        own.push(at - (bundle.starts[of] ?? 0));
      }
    }
    return found;
  }

  return { manifest: listing, fold, positions: keepLoaded(positions, 64), speech, words };
}

/** The speeches of a bundle that hold one of the ascending offsets. */
function speechesWith(bundle: LoadedBundle, offsets: readonly number[]): number[] {
  return [...new Set(offsets.map((offset) => placeOf(bundle, offset)))];
}

/** True when the words of the candidates' speeches weigh less than the packs left to load. */
function isCheaperToRead(bundle: LoadedBundle, { places, packsLeft }: Candidates): boolean {
  const most = packsLeft * packBytes;
  if (places.length > most / cardBytes && places.length > 64) return false;
  const cost = speechesWith(bundle, places).reduce(
    (sum, of) => sum + (bundle.directory.lengths[of] ?? 0) * bytesPerUnit + cardBytes,
    0,
  );
  return cost < most;
}
