import type { Browser } from 'playwright-core';

/** What a reader waits for on a page: milliseconds from the click, the layout shift score, kB received. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  kilobytes: number;
}

// Slow 4G as Lighthouse has it: 1.6 Mbit/s.
// https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
const throughput = {
  offline: false,
  downloadThroughput: (1638.4 * 1024 * 0.9) / 8,
  uploadThroughput: (675 * 1024 * 0.9) / 8,
};

/**
 * How long slow 4G takes there and back, in milliseconds; and how long a browser is told to wait with each
 * request to stand for that, its first one on a connection that is not there yet.
 */
export const slow4G = { roundTrip: 150, request: 150 * 3.75 } as const;

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };

declare global {
  interface Window {
    wenkuSeen?: { shift: number; largest: number };
  }
}

/**
 * Opens a page anew on slow 4G, with the processor so many times slower, and waits for it to come to rest.
 * @param latency of each request, in milliseconds
 */
export async function visitSlowly(
  browser: Browser,
  url: string,
  { latency, slowdown }: { latency: number; slowdown: number },
): Promise<Visit> {
  const context = await browser.newContext({ ...phone, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { ...throughput, latency });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const seen = { shift: 0, largest: 0 };
    window.wenkuSeen = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // A shift that follows what the reader did is no surprise to them.
        const isOwn = 'hadRecentInput' in entry && entry.hadRecentInput === true;
        if ('value' in entry && !isOwn) seen.shift += Number(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.largest = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const measured = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return { ...window.wenkuSeen, firstPaint: paint?.startTime ?? 0 };
  });
  await context.close();
  return {
    firstPaint: measured.firstPaint,
    largestPaint: measured.largest ?? 0,
    shift: measured.shift ?? 0,
    kilobytes: bytes / 1000,
  };
}
