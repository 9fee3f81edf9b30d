import { buildIndex } from '../../../../src/search/index/buildIndex.ts';

// The site's index as a build makes it: <site>.
await buildIndex(process.argv[2] ?? '');
