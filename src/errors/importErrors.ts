import type { Explanation } from './explanation.ts';

/** Of an import into a content folder. */
export const importErrors = {
  'import-running': {
    reason: '另一个导入正在往这个内容文件夹里写',
    hint: '等它做完再导入；确知它已经不在的话，删去这个锁文件再试',
  },
  'repair-unsure': {
    reason: '有拿不准的校改',
    hint: '核对这些地方，改好原件再导入；或去掉 --strict，导入后再核对',
  },
  'file-edited': {
    reason: '目标文件已有人工修改，导入不会覆盖它',
    hint: '核对差别后，加 --force 覆盖，或改用 --into 写到别处',
  },
  'speech-other-source': {
    reason: '归档里这个编号的讲稿来自另一份原件，文字相近而不相同',
    hint: '核对差别后，加 --force 以这份为准，或给这份另取文件名',
  },
  'speech-same': {
    reason: '文字与另一份讲稿相同，没有再收',
    hint: '不必再导入；要以这份为准，先从归档中删去那一份',
  },
  'decisions-edited': {
    reason: '归档里的人工决定与原件旁的这份不同',
    hint: '核对后加 --force 以这份为准，或删去这份而用归档里的',
  },
  'decisions-invalid': {
    reason: '人工决定文件（.decisions.yaml）不合格式',
    hint: '对照 src/import/decisions.ts 中各字段的说明改正',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
