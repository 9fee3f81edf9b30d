/** Where an error is: a file and, where known, a 1-based line. */
export interface Place {
  file: string;
  line?: number;
}

/** What can go wrong: `reason` says why, `hint` what to do. Both are for people, in Chinese. */
const catalogue = {
  'file-unreadable': {
    reason: '文件打不开或不存在',
    hint: '检查路径和读取权限后再试',
  },
  'file-empty': { reason: '文件里没有文字', hint: '换一份有正文的文件' },
  'file-binary': {
    reason: '这不是文本文件',
    hint: '另存为 UTF-8 纯文本（.txt）后再导入',
  },
  'file-encoding': {
    reason: '文件不是有效的 UTF-8 编码',
    hint: '另存为 UTF-8 编码后再导入',
  },
  'file-edited': {
    reason: '目标文件已有人工修改，导入不会覆盖它',
    hint: '核对差别后，加 --force 覆盖，或改用 --into 写到别处',
  },
  'decisions-invalid': {
    reason: '人工决定文件（.decisions.yaml）不合格式',
    hint: '对照 src/import/decisions.ts 中各字段的说明改正',
  },
  'site-unsearchable': {
    reason: '这个文件夹里没有带检索索引的网站',
    hint: '先运行 npm run build，或用 --site 指向生成好的网站文件夹',
  },
  'list-invalid': {
    reason: '受控词表文件不合格式',
    hint: '对照 src/schema/vocabulary.ts 中各字段的说明改正',
  },
} as const;

export type ErrorCode = keyof typeof catalogue;

/** An error that says what happened, where, why, and what to do. */
export class WenkuError extends Error {
  readonly code: ErrorCode;
  readonly place: Place;
  readonly reason: string;
  readonly hint: string;

  constructor(code: ErrorCode, place: Place, detail?: string) {
    const { reason, hint } = catalogue[code];
    const where = place.line === undefined ? place.file : `${place.file}:${String(place.line)}`;
    const why = detail === undefined ? reason : `${reason}：${detail}`;
    super(`${where} ${why}。${hint}。`);
    this.name = 'WenkuError';
    this.code = code;
    this.place = place;
    this.reason = why;
    this.hint = hint;
  }
}
