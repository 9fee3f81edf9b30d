/** What an office changes. */
export const site = {
  name: '讲稿文库',
  description: '政府部门讲话与工作总结的检索、核对与引用',
} as const;

/** Folder that holds the archive. `wenku build --content` sets another one. */
export const contentFolder = process.env['WENKU_CONTENT'] ?? 'content';

/** The user guide belongs to the program: every archive has it. */
export const guideFolder = 'content/guide';
