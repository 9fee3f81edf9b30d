export { collate } from '../text/collation.ts';
