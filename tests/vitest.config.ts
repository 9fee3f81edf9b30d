import { defineConfig } from 'vitest/config';

const project = (name: string, timeout: number, globalSetup: string[] = []) => ({
  test: {
    name,
    root: new URL('..', import.meta.url).pathname,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: 120_000,
    globalSetup: ['tests/support/temporary.ts', ...globalSetup],
  },
});

// Both kinds look at sites that are built once for all of their tests.
const sites = ['tests/support/sites.ts'];

export default defineConfig({
  test: {
    // A worker waits for its browser or its build most of the time.
    maxWorkers: 2,
    projects: [
      project('unit', 30_000),
      project('build', 120_000, sites),
      project('browser', 120_000, sites),
    ],
  },
});
