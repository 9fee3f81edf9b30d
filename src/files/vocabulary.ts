import { basename } from 'node:path';
import type { z } from 'astro/zod';
import type { VocabularyKeys } from '../check/vocabulary.ts';
import type { WenkuError } from '../errors/catalogue.ts';
import {
  areaSchema,
  genreSchema,
  indicatorListSchema,
  officeSchema,
  type Area,
  type Genre,
  type Indicator,
  type Office,
} from '../schema/vocabulary.ts';
import { listFiles, type ListName } from './listFiles.ts';
import { readYamlFile } from './readYamlFile.ts';

/** The controlled lists of an archive, key → entry. */
export interface Vocabulary {
  offices: Map<string, Office>;
  genres: Map<string, Genre>;
  areas: Map<string, Area>;
  indicators: Map<string, Indicator>;
}

function readList<T>(
  content: string,
  name: ListName,
  schema: z.ZodType<T>,
  problems: WenkuError[],
): [string, T][] {
  return listFiles(content, name).flatMap((file): [string, T][] => {
    const read = readYamlFile(file, schema, 'list-invalid');
    problems.push(...read.problems);
    return read.data === null ? [] : [[basename(file, '.yaml'), read.data]];
  });
}

/** Reads the controlled lists of a content folder; an entry that breaks its schema is a problem. */
export function readVocabulary(content: string): { lists: Vocabulary; problems: WenkuError[] } {
  const problems: WenkuError[] = [];
  const maps = readList(content, 'indicators', indicatorListSchema, problems);
  const lists = {
    offices: new Map(readList(content, 'offices', officeSchema, problems)),
    genres: new Map(readList(content, 'genres', genreSchema, problems)),
    areas: new Map(readList(content, 'areas', areaSchema, problems)),
    indicators: new Map(maps.flatMap(([, entries]) => Object.entries(entries))),
  };
  return { lists, problems };
}

/** The keys of the lists. */
export function vocabularyKeys({ offices, genres, areas, indicators }: Vocabulary): VocabularyKeys {
  return {
    offices: new Set(offices.keys()),
    genres: new Set(genres.keys()),
    areas: new Set(areas.keys()),
    indicators: new Set(indicators.keys()),
  };
}
