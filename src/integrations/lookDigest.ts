import { sourceDigest } from './sourceDigest.ts';

/**
 * A digest of what gives the pages their look. They share a style sheet and a script that are named by
 * their content: when one of them changes, every page has another address to ask for.
 */
export function lookDigest(): string {
  return sourceDigest(/\.(?:css|astro|js)$/u);
}
