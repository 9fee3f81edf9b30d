import type { Listing } from '../manifest.ts';
import { listingPath, openSealedJson } from './files.ts';
import { readListing, type ListingFile } from './listing.ts';

/** The listing in the bytes of its file. Throws a `LoadError` when they are not what was written. */
export function readListingFile(bytes: Uint8Array): { file: ListingFile; listing: Listing } {
  // The seal says that it is what the build wrote.
  const file = openSealedJson(listingPath, bytes) as ListingFile;
  return { file, listing: readListing(file) };
}
