import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { speechLoader } from './integrations/speechLoader.ts';
import { speechSchema } from './schema/speech.ts';
import { areaSchema, genreSchema, officeSchema } from './schema/vocabulary.ts';
import { contentFolder } from './site.config.ts';

const list = (name: string) => glob({ pattern: '*.yaml', base: `${contentFolder}/${name}` });

export const collections = {
  speeches: defineCollection({ loader: speechLoader(contentFolder), schema: speechSchema }),
  offices: defineCollection({ loader: list('offices'), schema: officeSchema }),
  genres: defineCollection({ loader: list('genres'), schema: genreSchema }),
  areas: defineCollection({ loader: list('areas'), schema: areaSchema }),
};
