import type { Speech } from '../schema/speech.ts';

/** The builds there are: of what is released to the public, or of all for the office's own use. */
export const releases = ['public', 'internal'] as const;
export type Release = (typeof releases)[number];

/** True for the name of a release, as an option or the environment gives it. */
export function isRelease(value: string): value is Release {
  return releases.some((release) => release === value);
}

/** True when a speech may stand in a build: a public one holds those only that a person has released. */
export function isReleased({ release }: Pick<Speech, 'release'>, build: Release): boolean {
  return build === 'internal' || release.status === 'public';
}
