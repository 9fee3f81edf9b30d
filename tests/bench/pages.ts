import { openBrowser } from '../support/browser.ts';
import { hostSite } from './pages/hostedSite.ts';
import { samplePages } from './pages/samplePages.ts';
import { slow4G, visitSlowly, type Visit } from './pages/visitSlowly.ts';

/** Options of `npm run bench -- pages`. */
export interface PagesBench {
  site: string;
  times: number;
  slowdown: number;
}

const middle = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/**
 * First paint, largest paint and layout shift of the pages of a built site on slow 4G, with the processor
 * slowed down, nothing cached: the middle of several visits.
 */
export async function benchPages({ site, times, slowdown }: PagesBench): Promise<void> {
  const host = await hostSite(site);
  const browser = await openBrowser();
  console.log('latency ms\tpage\tfirst paint ms\tlargest paint ms\tlayout shift\tkB received');
  try {
    for (const latency of Object.values(slow4G)) {
      for (const path of samplePages(site)) {
        const visits: Visit[] = [];
        for (let visit = 0; visit < times; visit += 1) {
          visits.push(await visitSlowly(browser, host.address + path, { latency, slowdown }));
        }
        const of = (read: (visit: Visit) => number) => middle(visits.map(read));
        console.log(
          [
            String(latency),
            `/${path}`,
            of(({ firstPaint }) => firstPaint).toFixed(0),
            of(({ largestPaint }) => largestPaint).toFixed(0),
            Math.max(...visits.map(({ shift }) => shift)).toFixed(4),
            of(({ kilobytes }) => kilobytes).toFixed(1),
          ].join('\t'),
        );
      }
    }
  } finally {
    await browser.close();
    host.close();
  }
}
