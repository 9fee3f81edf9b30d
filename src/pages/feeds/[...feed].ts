import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedForms, feedPath } from '../../archive/feedPath.ts';
import { siteFeeds, writeFeed } from '../../integrations/feeds.ts';

/** Feeds hold absolute addresses: a site that does not know its own has none. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  return (await siteFeeds()).flatMap((feed) =>
    feedForms.map((form) => ({
      params: { feed: feedPath(form, feed.of).replace(/^feeds\//u, '') },
      props: { feed, form },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { feed, form }, site }) => {
  if (!site) return new Response(null, { status: 404 });
  return new Response(await writeFeed(feed, form, site, import.meta.env.BASE_URL));
};
