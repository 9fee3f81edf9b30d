import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { hostSite } from './pages/hostedSite.ts';
import { samplePages } from './pages/samplePages.ts';

// No dependency of the project: it brings a hundred packages, 180 MB, for one bench.
const lighthouse = 'lighthouse@13.5.0';
const asked = 'performance,accessibility,best-practices,seo';

const reportSchema = z.object({
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      displayValue: z.string().optional(),
    }),
  ),
});

const percent = (score: number | null) => Math.round((score ?? 0) * 100);

const run = promisify(execFile);

/**
 * Runs Lighthouse on one address as a phone; `slowdown` is how much slower than this machine it is. Rejects
 * with what it says when it fails.
 */
async function runLighthouse(url: string, slowdown: number): Promise<z.infer<typeof reportSchema>> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-lighthouse-'));
  const report = join(folder, 'report.json');
  // Not waited for on this thread: the site is served from it.
  await run(
    'npx',
    [
      ...['--yes', lighthouse, url, '--quiet', '--output=json', `--output-path=${report}`],
      ...[`--only-categories=${asked}`, `--throttling.cpuSlowdownMultiplier=${String(slowdown)}`],
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { env: { ...process.env, CHROME_PATH: process.env['WENKU_CHROMIUM'] ?? '' } },
  );
  const held: unknown = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  return reportSchema.parse(held);
}

/**
 * Lighthouse on the first page, a speech, an indicator and a search of a built site, as a phone on slow
 * 4G; each audit below its best is named.
 */
export async function benchLighthouse(site: string, slowdown: number): Promise<void> {
  if (
    /<meta name="robots" content="noindex/u.test(readFileSync(join(site, 'index.html'), 'utf8'))
  ) {
    console.log('an internal build: search engines are told to leave it, which Lighthouse counts');
  }
  const host = await hostSite(site);
  try {
    for (const path of samplePages(site)) {
      const { environment, categories, audits } = await runLighthouse(
        host.address + path,
        slowdown,
      );
      const scores = Object.entries(categories).map(
        ([name, { score }]) => `${name} ${String(percent(score))}`,
      );
      const speed = environment.benchmarkIndex.toFixed(0);
      console.log([`/${path}`, ...scores, `(machine ${speed})`].join('\t'));
      for (const { id, weight } of Object.values(categories).flatMap((one) => one.auditRefs)) {
        const audit = audits[id];
        if (!audit || weight === 0 || audit.score === null || audit.score === 1) continue;
        console.log(`\t${id}\t${String(percent(audit.score))}\t${audit.displayValue ?? ''}`);
      }
    }
  } finally {
    host.close();
  }
}
