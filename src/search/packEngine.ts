import type { Counts, Engine, Positions } from './engine.ts';
import { makeFold } from './fold.ts';
import { LoadError } from './loadError.ts';
import type { ManifestSpeech, SpeechWords } from './manifest.ts';
import { openCandidates, openCounts, type Candidates } from './packs/bundle.ts';
import { readParagraphs } from './packs/card.ts';
import { textChecksum } from './packs/checksum.ts';
import { listingPath, type LoadBytes } from './packs/files.ts';
import { keepLoaded } from './packs/keepLoaded.ts';
import { loadBundle, placeOf, type LoadedBundle } from './packs/loadBundle.ts';
import { readListingFile } from './packs/readListingFile.ts';
import { separator } from './separator.ts';
import { cutWords, wordsPath } from './words.ts';

// What it costs to look on: a pack; a speech's words, compressed, by its length; its card with others'.
const packBytes = 5 * 1024;
const bytesPerUnit = 1.1;
const cardBytes = 1024;
const shownAnyway = 8;
const mostRead = 64;

/** An engine over the packs of a site. Opening it loads the listing and the bundles' directories. */
export async function openPackEngine(load: LoadBytes): Promise<Engine> {
  const { file, listing } = readListingFile(await load(listingPath));
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
      return texts.get(of)?.startsWith(run, at - (bundle.offsets[of] ?? 0));
    });
  }

  /** The places of a run in each of some bundles. */
  async function placesIn(of: readonly LoadedBundle[], run: string) {
    let looks = await Promise.all(
      of.map(async (bundle) => ({ bundle, candidates: await openCandidates(bundle, run) })),
    );
    while (looks.some(({ candidates }) => candidates.packsLeft > 0)) {
      const isRead = isCheaperToRead(looks);
      looks = await Promise.all(
        looks.map(async ({ bundle, candidates }) => {
          if (candidates.packsLeft === 0) return { bundle, candidates };
          if (!isRead) return { bundle, candidates: await candidates.narrow() };
          const places = await confirm(bundle, candidates.places, run);
          return { bundle, candidates: { ...candidates, places, packsLeft: 0 } };
        }),
      );
    }
    return looks.map(({ bundle, candidates }) => ({ bundle, places: candidates.places }));
  }

  async function positions(run: string): Promise<Positions> {
    return bySpeech(await placesIn(bundles, run));
  }

  async function counts(run: string): Promise<Counts> {
    const found = await Promise.all(
      bundles.map(async (bundle) => ({ bundle, counts: await openCounts(bundle, run) })),
    );
    const total = new Map<number, number>();
    for (const { bundle, counts: own } of found) {
      own?.forEach((count, of) => {
        if (count > 0) total.set(bundle.speeches[of] ?? -1, count);
      });
    }
    const rest = found.flatMap(({ bundle, counts: own }) => (own === null ? [bundle] : []));
    for (const [speech, offsets] of bySpeech(await placesIn(rest, run))) {
      total.set(speech, offsets.length);
    }
    return total;
  }

  return {
    manifest: listing,
    fold,
    positions: keepLoaded(positions, 64),
    counts: keepLoaded(counts, 64),
    speech,
    words,
  };
}

/** The speeches of a bundle that hold one of the ascending offsets. */
function speechesWith(bundle: LoadedBundle, offsets: readonly number[]): number[] {
  return [...new Set(offsets.map((offset) => placeOf(bundle, offset)))];
}

/** Places in the texts of bundles, by the speech that they are in. */
function bySpeech(
  found: readonly { bundle: LoadedBundle; places: readonly number[] }[],
): Map<number, number[]> {
  const speeches = new Map<number, number[]>();
  for (const { bundle, places } of found) {
    let of = -1;
    let end = 0;
    let own: number[] = [];
    for (const at of places) {
      if (at >= end) {
        of = placeOf(bundle, at);
        end = bundle.offsets[of + 1] ?? Number.POSITIVE_INFINITY;
        own = [];
        speeches.set(bundle.speeches[of] ?? -1, own);
      }
      own.push(at - (bundle.offsets[of] ?? 0));
    }
  }
  return speeches;
}

/** True when the words of the candidates' speeches weigh less than the packs left to load. */
function isCheaperToRead(
  looks: readonly { bundle: LoadedBundle; candidates: Candidates }[],
): boolean {
  const open = looks.filter(({ candidates }) => candidates.packsLeft > 0);
  const most = open.reduce((sum, { candidates }) => sum + candidates.packsLeft, 0) * packBytes;
  const places = open.reduce((sum, { candidates }) => sum + candidates.places.length, 0);
  if (places > mostRead) return false;
  const costs = open.flatMap(({ bundle, candidates }) =>
    speechesWith(bundle, candidates.places).map(
      (of) => (bundle.lengths[of] ?? 0) * bytesPerUnit + cardBytes,
    ),
  );
  // The words of the first are read for the lines that are shown, whether now or later.
  return costs.slice(shownAnyway).reduce((sum, cost) => sum + cost, 0) < most;
}
