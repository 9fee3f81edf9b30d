import { writeArchive } from '../../../../src/search/index/writeArchive.ts';

// The site's packed text as a build makes it: <site>.
writeArchive(process.argv[2] ?? '');
