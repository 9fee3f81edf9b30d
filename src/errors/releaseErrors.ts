import type { Explanation } from './explanation.ts';

/** Of what may go out, and under which marks. */
export const releaseErrors = {
  'marks-incomplete': {
    reason: '机关网站的标识（marks.yaml）不完整',
    hint: '照实补上这一项，各项说明见 src/schema/marks.ts；不是党政机关的网站，删去这个文件',
  },
  'marks-domain': {
    reason: '机关网站的标识（marks.yaml）与网址对不上',
    hint: '改正 siteDomain，或改正 --address',
  },
  'redaction-place': {
    reason: '要遮盖的字不在所注的地方',
    hint: '照该段原文改正 quote，或改正段号',
  },
  'redaction-left': {
    reason: '遮盖之后，同样的字在本篇别处还看得到',
    hint: '在那里也记一条遮盖（redactions），或改写那一项',
  },
  'redaction-format': {
    reason: '要遮盖的字跨着着重、链接或表格的标记',
    hint: '分成几条，每条只含标记之间的字',
  },
  'release-finding': {
    reason: '要公开的文字里有不宜公开的内容，还没有处理',
    hint: '遮盖，或写明理由认可；写法见 wenku check --release',
  },
  'release-reason': {
    reason: '公开的讲稿没有写明公开的依据',
    hint: '在 release 里写 reason，如“已在政府网站公开”',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
