import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { archiveData } from './src/integrations/archiveData.ts';
import { finishedSite } from './src/integrations/finishedSite.ts';
import { lookDigest } from './src/integrations/lookDigest.ts';
import { reviewPage } from './src/integrations/reviewPage.ts';
import { addChangeDates } from './src/integrations/siteMap.ts';
import {
  cacheFolder,
  contentFolder,
  dataFolder,
  siteAddress,
  wantsReviewPage,
} from './src/site.config.ts';

// From a folder nothing is loaded ahead of time.
const preload = process.env.WENKU_OFFLINE === 'on' ? { modulePreload: false } : {};

/**
 * Old browsers of intranets read scripts of 2021. Astro sets the target of the browser's scripts itself,
 * whatever `vite.build.target` says, so it is set once more behind it.
 * @type {import('vite').Plugin}
 */
const scriptsOf2021 = {
  name: 'wenku-scripts-of-2021',
  configEnvironment: (name) =>
    name === 'client'
      ? { build: { target: 'es2021', cssTarget: 'esnext', ...preload } }
      : undefined,
};

// Styles of what has a page of its own to itself: no reader of speeches needs them.
const ownStyles = /searchPage|\/(?:compare|workbench|clippings|draft)/u;

/**
 * Pages share one style sheet. Browsers ask a host for six files at once at most: with five small sheets
 * on the first page, what the paint waits for stood in a queue, 0.4 s on slow 4G.
 * @type {import('vite').Plugin}
 */
const oneStyleSheet = {
  name: 'wenku-one-style-sheet',
  configEnvironment: (name) =>
    name === 'prerender'
      ? {
          build: {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    {
                      name: 'site',
                      test: (id) => /\.css$|[?&]type=style/u.test(id) && !ownStyles.test(id),
                    },
                  ],
                },
              },
            },
          },
        }
      : undefined,
};

export default defineConfig({
  output: 'static',
  ...(siteAddress === '' ? {} : { site: siteAddress }),
  base: process.env.WENKU_BASE ?? '/',
  cacheDir: cacheFolder,
  trailingSlash: 'always',
  experimental: {
    // Pages whose cacheKey is unchanged are kept from the build before.
    incrementalBuild: true,
  },
  // Pages are written while others render: 22 s → 19 s for 5,000 speeches.
  // No style within a page: the policy of the pages allows files of the site only.
  build: { concurrency: 8, inlineStylesheets: 'never' },
  // Nor a script.
  vite: {
    build: { cssTarget: 'esnext', assetsInlineLimit: 0 },
    plugins: [scriptsOf2021, oneStyleSheet],
    define: { 'import.meta.env.WENKU_LOOK': JSON.stringify(lookDigest()) },
  },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    archiveData(contentFolder, dataFolder),
    reviewPage(wantsReviewPage),
    ...(siteAddress === '' ? [] : [sitemap({ serialize: addChangeDates(contentFolder) })]),
    // Last: it asks of what all others have written.
    finishedSite(),
  ],
  markdown: {
    // Colours would stand in the page as styles.
    syntaxHighlight: false,
    // One processor for the guide and for speeches; text is never rewritten by smart punctuation.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkCjkFriendly],
    }),
  },
});
