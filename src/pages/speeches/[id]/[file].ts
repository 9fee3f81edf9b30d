import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { citationSource } from '../../../archive/citation.ts';
import { speechJson } from '../../../export/speechJson.ts';
import { speechMarkdown } from '../../../export/speechMarkdown.ts';
import { speechText } from '../../../export/speechText.ts';
import { readBlocks } from '../../../files/speechBlocks.ts';

/** The downloads of a speech: <id>.md, <id>.txt and <id>.json. */
export const getStaticPaths = (async () => {
  const speeches = await getCollection('speeches');
  return speeches.flatMap(({ id }) =>
    ['md', 'txt', 'json'].map((ending) => ({ params: { id, file: `${id}.${ending}` } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '', file = '' } }) => {
  const entry = await getEntry('speeches', id);
  if (!entry) return new Response(null, { status: 404 });
  const { data } = entry;
  const blocks = readBlocks(entry.filePath ?? '', data.paragraphs);
  if (file.endsWith('.json')) return new Response(speechJson(id, data, blocks));
  if (file.endsWith('.txt')) return new Response(speechText(data, blocks));
  const office = await getEntry('offices', data.office);
  return new Response(speechMarkdown(data, citationSource(data, office?.data.name ?? ''), blocks));
};
