import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** Strings that try to run, to be markup, to be data of another kind, or to hide: none is anything but text. */
export const tricks: readonly string[] = z
  .array(z.string())
  .parse(JSON.parse(readFileSync('tests/fixtures/hostile/tricks.json', 'utf8')));
