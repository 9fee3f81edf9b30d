import type { UsedKeys } from '../release/usedKeys.ts';

/**
 * What the speeches that were let into the build use of the controlled lists; null for all of the
 * lists. Astro loads its collections at the same time, so the lists wait here for the speeches.
 */
export class LetThrough {
  private readonly first = Promise.withResolvers<UsedKeys | null>();
  private newest: UsedKeys | null = null;

  /** The speeches are loaded, for the first time or again. */
  set(keys: UsedKeys | null): void {
    this.newest = keys;
    this.first.resolve(keys);
  }

  /** The speeches could not be loaded. */
  fail(error: unknown): void {
    this.first.reject(error);
  }

  async get(): Promise<UsedKeys | null> {
    await this.first.promise;
    return this.newest;
  }
}
