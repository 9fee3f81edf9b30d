import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { newestFirst } from '../../archive/order.ts';
import { dateLabel } from '../../archive/year.ts';
import type { CompareLists } from '../../compare/compareLists.ts';
import { archiveLists } from '../../integrations/archiveLists.ts';
import { getSpeeches } from '../../integrations/speeches.ts';

/** What the page of comparison chooses from, and the names that it shows. */
export const GET: APIRoute = async () => {
  const { offices, indicators } = await archiveLists();
  const areas = await getCollection('areas');
  const lists: CompareLists = {
    speeches: newestFirst(await getSpeeches()).map(({ id, data }) => ({
      id,
      title: data.title,
      office: data.office,
      date: dateLabel(data),
    })),
    offices: Object.fromEntries(offices),
    indicators: Object.fromEntries([...indicators].map(([key, { name }]) => [key, name])),
    areas: areas.map(({ id, data: { name, cues } }) => ({ key: id, name, cues })),
  };
  return new Response(JSON.stringify(lists));
};
