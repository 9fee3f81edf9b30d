import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { listLoader } from './integrations/listLoader.ts';
import { speechLoader, storedSpeechSchema } from './integrations/speechLoader.ts';
import { guideSchema } from './schema/guide.ts';
import { areaSchema, genreSchema, indicatorSchema, officeSchema } from './schema/vocabulary.ts';
import { contentFolder, dataFolder, guideFolder } from './site.config.ts';

export const collections = {
  speeches: defineCollection({
    loader: speechLoader(contentFolder, dataFolder),
    schema: storedSpeechSchema,
  }),
  offices: defineCollection({
    loader: listLoader(contentFolder, 'offices'),
    schema: officeSchema,
  }),
  genres: defineCollection({ loader: listLoader(contentFolder, 'genres'), schema: genreSchema }),
  areas: defineCollection({ loader: listLoader(contentFolder, 'areas'), schema: areaSchema }),
  indicators: defineCollection({
    loader: listLoader(contentFolder, 'indicators'),
    schema: indicatorSchema,
  }),
  guide: defineCollection({
    loader: glob({ pattern: '*.md', base: guideFolder }),
    schema: guideSchema,
  }),
};
