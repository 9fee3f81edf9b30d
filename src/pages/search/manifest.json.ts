import type { APIRoute } from 'astro';
import { partLabels } from '../../archive/partLabel.ts';
import { archiveLists } from '../../integrations/archiveLists.ts';
import { searchRecords } from '../../integrations/searchRecords.ts';
import { makeFoldTable } from '../../search/index/foldTable.ts';
import type { Manifest } from '../../search/manifest.ts';

/** What search loads first: every speech with its paragraphs, and the names of the filters. */
export const GET: APIRoute = async () => {
  const lists = await archiveLists();
  const speeches = (await searchRecords()).map(({ speech }) => speech);
  const years = speeches.map(({ year }) => [year, year === 'unknown' ? '年份不详' : `${year}年`]);
  const manifest: Manifest = {
    fold: makeFoldTable(),
    names: {
      office: Object.fromEntries(lists.offices),
      genre: Object.fromEntries(lists.genres),
      area: Object.fromEntries(lists.areas),
      part: partLabels,
      year: Object.fromEntries(years) as Record<string, string>,
    },
    speeches,
  };
  return Response.json(manifest);
};
