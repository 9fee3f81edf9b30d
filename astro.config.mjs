import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { searchIndex } from './src/integrations/searchIndex.ts';

export default defineConfig({
  output: 'static',
  base: process.env.WENKU_BASE ?? '/',
  // Archives outside the project keep a cache each.
  cacheDir: process.env.WENKU_CACHE ?? 'node_modules/.astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [mdx(), searchIndex()],
  markdown: {
    // One processor for the guide and for speeches; text is never rewritten by smart punctuation.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkCjkFriendly],
    }),
  },
});
