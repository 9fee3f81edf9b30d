import { defineConfig } from 'vitest/config';

const project = (name: string, timeout: number) => ({
  test: {
    name,
    root: new URL('..', import.meta.url).pathname,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: 300_000,
  },
});

export default defineConfig({
  test: {
    projects: [project('unit', 30_000), project('build', 120_000), project('browser', 120_000)],
  },
});
