import type { APIRoute } from 'astro';
import { newestFirst } from '../../../archive/order.ts';
import { archiveLists } from '../../../integrations/archiveLists.ts';
import { getSpeeches } from '../../../integrations/speeches.ts';

/** For each office the ids of its speeches, newest first: those that a draft's figures are held against. */
export async function getStaticPaths() {
  const { offices } = await archiveLists();
  const speeches = Map.groupBy(newestFirst(await getSpeeches()), ({ data }) => data.office);
  return [...offices.keys()].map((key) => ({
    params: { key },
    props: { ids: (speeches.get(key) ?? []).map(({ id }) => id) },
  }));
}

export const GET: APIRoute<{ ids: string[] }> = ({ props }) =>
  new Response(JSON.stringify(props.ids), { headers: { 'Content-Type': 'application/json' } });
