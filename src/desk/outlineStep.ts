import type { Step } from './change.ts';

/** A step that adds a group for each heading of an outline, empty, to be filled with clips. */
export function outlineStep(headings: readonly string[], makeId: () => string): Step {
  return headings
    .map((heading) => heading.trim().replace(/。$/u, ''))
    .filter((name) => name !== '')
    .map((name) => ({
      kind: 'add-group',
      group: { id: makeId(), name, clips: [] },
      place: Infinity,
    }));
}

/** Outlines that a draft can start from, by genre: the order that such texts usually have. */
export const outlineTemplates: Readonly<Record<string, readonly string[]>> = {
  半年工作总结: [
    '一、上半年主要工作',
    '二、存在的问题和不足',
    '三、下半年工作打算',
    '四、几点要求',
  ],
  年度工作总结: [
    '一、一年来的主要工作',
    '二、主要做法和体会',
    '三、存在的问题和不足',
    '四、明年工作安排',
  ],
  会议讲话: ['一、充分肯定成绩', '二、认清形势和任务', '三、突出抓好重点工作', '四、加强组织领导'],
  工作汇报: ['一、基本情况', '二、主要做法', '三、困难和问题', '四、下一步打算和建议'],
  经验交流: ['一、基本做法', '二、主要成效', '三、几点体会'],
};
