export { collate, type Collated } from '../text/collation.ts';
