import { guideReaders, type GuideReader } from '../schema/guide.ts';

/** What the three readers of the guide are called. */
export const guideReaderNames: Readonly<Record<GuideReader, string>> = {
  reader: '读者',
  drafter: '起草人',
  maintainer: '管理员',
};

interface GuidePage {
  data: { reader: GuideReader; order: number };
}

/** The pages of the guide by their reader, each group in its order. */
export function guideGroups<Page extends GuidePage>(
  pages: readonly Page[],
): { reader: GuideReader; pages: Page[] }[] {
  return guideReaders.map((reader) => ({
    reader,
    pages: pages
      .filter(({ data }) => data.reader === reader)
      .toSorted((one, other) => one.data.order - other.data.order),
  }));
}
