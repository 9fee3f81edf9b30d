import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { LetThrough } from './integrations/letThrough.ts';
import { listLoader } from './integrations/listLoader.ts';
import { speechLoader, storedSpeechSchema } from './integrations/speechLoader.ts';
import { guideSchema } from './schema/guide.ts';
import { areaSchema, genreSchema, indicatorSchema, officeSchema } from './schema/vocabulary.ts';
import { contentFolder, dataFolder, guideFolder, release, wantsReviewPage } from './site.config.ts';

// Lists wait for what the speeches of the build use.
const letThrough = new LetThrough();

const gate = {
  content: contentFolder,
  folder: dataFolder,
  release,
  keepsAccepted: wantsReviewPage,
};

export const collections = {
  speeches: defineCollection({
    loader: speechLoader(gate, letThrough),
    schema: storedSpeechSchema,
  }),
  offices: defineCollection({
    loader: listLoader(contentFolder, 'offices', letThrough),
    schema: officeSchema,
  }),
  genres: defineCollection({
    loader: listLoader(contentFolder, 'genres', letThrough),
    schema: genreSchema,
  }),
  areas: defineCollection({
    loader: listLoader(contentFolder, 'areas', letThrough),
    schema: areaSchema,
  }),
  indicators: defineCollection({
    loader: listLoader(contentFolder, 'indicators', letThrough),
    schema: indicatorSchema,
  }),
  guide: defineCollection({
    loader: glob({ pattern: '*.md', base: guideFolder }),
    schema: guideSchema,
  }),
};
