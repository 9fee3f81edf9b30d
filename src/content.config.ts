import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { listLoader } from './integrations/listLoader.ts';
import { speechLoader } from './integrations/speechLoader.ts';
import { speechSchema } from './schema/speech.ts';
import { guideSchema } from './schema/guide.ts';
import { areaSchema, genreSchema, indicatorSchema, officeSchema } from './schema/vocabulary.ts';
import { contentFolder, guideFolder } from './site.config.ts';

export const collections = {
  speeches: defineCollection({ loader: speechLoader(contentFolder), schema: speechSchema }),
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
