import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  base: process.env.WENKU_BASE ?? '/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
});
