import type { APIRoute, GetStaticPaths } from 'astro';
import { searchRecords } from '../../../integrations/searchRecords.ts';

/** The words of each speech, which search shows around its hits. */
export const getStaticPaths = (async () =>
  (await searchRecords()).map(({ speech, words }) => ({
    params: { id: speech.id },
    props: { words },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['words']);
