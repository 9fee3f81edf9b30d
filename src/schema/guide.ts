import { z } from 'astro/zod';

/** Whom a page of the guide is for, in the order of its list. */
export const guideReaders = ['reader', 'drafter', 'maintainer'] as const;
export type GuideReader = (typeof guideReaders)[number];

/** content/guide/<page>.md; `order` fixes the sequence among the pages for the same reader. */
export const guideSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  reader: z.enum(guideReaders),
  order: z.int(),
});
