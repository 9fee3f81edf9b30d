import type { Engine } from '../engine.ts';
import type { Listing } from '../manifest.ts';
import type { WholeArchive } from './wholeArchive.ts';

const noIndex = () => new Error('the whole archive is a finder of its own');

/** The loaded archive as an engine: speeches and words are at hand. It is searched as a finder. */
export function wholeEngine(listing: Listing, archive: WholeArchive): Engine {
  return {
    manifest: listing,
    fold: (text) => archive.fold(text),
    positions: () => Promise.reject(noIndex()),
    counts: () => Promise.reject(noIndex()),
    speech(index) {
      const speech = archive.speech(index);
      return speech
        ? Promise.resolve(speech)
        : Promise.reject(new RangeError(`no speech ${String(index)}`));
    },
    words: (index) => Promise.resolve(archive.words(index)),
  };
}

/** True when the archive holds the speeches that the listing tells of: both are of one build. */
export function isOfListing({ speeches }: Listing, archive: WholeArchive): boolean {
  return (
    archive.speech(speeches.length) === undefined &&
    speeches.every(({ office, genre, year }, index) => {
      const speech = archive.speech(index);
      return speech?.office === office && speech.genre === genre && speech.year === year;
    })
  );
}
