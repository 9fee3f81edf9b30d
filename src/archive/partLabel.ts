import type { Part } from '../schema/paragraph.ts';

/** The functional parts of a speech as readers see them (功能段落). */
export const partLabels: Readonly<Record<Part, string>> = {
  opening: '导语',
  achievements: '成绩',
  shortcomings: '不足',
  plans: '任务',
  requirements: '要求',
  closing: '结语',
};
