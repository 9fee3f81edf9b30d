import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { indicatorLoader } from './integrations/indicatorLoader.ts';
import { speechLoader } from './integrations/speechLoader.ts';
import { speechSchema } from './schema/speech.ts';
import { guideSchema } from './schema/guide.ts';
import { areaSchema, genreSchema, indicatorSchema, officeSchema } from './schema/vocabulary.ts';
import { contentFolder, guideFolder } from './site.config.ts';

const list = (name: string) => glob({ pattern: '*.yaml', base: `${contentFolder}/${name}` });

export const collections = {
  speeches: defineCollection({ loader: speechLoader(contentFolder), schema: speechSchema }),
  offices: defineCollection({ loader: list('offices'), schema: officeSchema }),
  genres: defineCollection({ loader: list('genres'), schema: genreSchema }),
  areas: defineCollection({ loader: list('areas'), schema: areaSchema }),
  indicators: defineCollection({
    loader: indicatorLoader(contentFolder),
    schema: indicatorSchema,
  }),
  guide: defineCollection({
    loader: glob({ pattern: '*.md', base: guideFolder }),
    schema: guideSchema,
  }),
};
