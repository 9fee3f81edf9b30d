import { WenkuError, type Place } from '../../errors/catalogue.ts';
import type { Extracted } from '../draft.ts';
import { openPackage } from './openPackage.ts';
import { readPackage } from './readPackage.ts';

/** Reads the bytes of a Word document: see `readPackage`. */
export async function readDocx(bytes: Uint8Array, place: Place): Promise<Extracted> {
  const office = await openPackage(bytes, place);
  try {
    return readPackage(office, place);
  } catch (cause) {
    if (cause instanceof WenkuError) throw cause;
    throw new WenkuError('file-damaged', place);
  }
}
