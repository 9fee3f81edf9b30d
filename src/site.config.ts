import { isRelease, type Release } from './release/release.ts';

/** What an office changes. */
export const site = {
  name: '讲稿文库',
  description: '政府部门讲话与工作总结的检索、核对与引用',
  /** Under what terms the data may be used; shown with the downloads. */
  licence:
    '讲稿原文的权利属于原单位，按各篇注明的公开依据使用；本库所加的数字登记、校改和索引可自由使用，请注明出处。',
} as const;

/**
 * Where the site will stand, as https://wenku.example.gov.cn; '' where it is not known, as of a folder
 * on an intranet. Feeds, the site map and canonical addresses must be absolute, and are made only with it.
 * `wenku build --address` sets another one.
 */
export const siteAddress = process.env['WENKU_ADDRESS'] ?? '';

/** Pictures that go with links: their addresses must be whole, and a folder on a disk has no use for them. */
export const hasCards = siteAddress !== '' && process.env['WENKU_OFFLINE'] !== 'on';

/**
 * Whether a built site has the page of open questions on the figures, /metrics/review/. It is for the
 * archive's keepers, no part of what an office releases; `wenku build --review` asks for it.
 */
export const wantsReviewPage = process.env['WENKU_REVIEW'] === 'on';

/** Folder that holds the archive. `wenku build --content` sets another one. */
export const contentFolder = process.env['WENKU_CONTENT'] ?? 'content';

/**
 * Which speeches the site holds: `public`, those only that a person has released; `internal`, all of
 * them, for the office's own use, every page marked so. `wenku build --release` sets another one.
 */
const ownRelease: Release = 'public';
const wantedRelease = process.env['WENKU_RELEASE'] ?? ownRelease;
// What is not understood must not let more out.
export const release: Release = isRelease(wantedRelease) ? wantedRelease : 'public';

/**
 * Caches of a build; `wenku build` gives each content folder its own. Those of a public build are never
 * those of an internal one. Under node_modules, or Vite would watch it.
 */
export const cacheFolder = `${process.env['WENKU_CACHE'] ?? 'node_modules/.astro'}/${release}`;

/** Where the loader leaves what it has made of each speech. */
export const dataFolder = `${cacheFolder}/wenku-data`;

/** The user guide belongs to the program: every archive has it. */
export const guideFolder = 'content/guide';
