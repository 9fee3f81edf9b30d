import type { Explanation } from './explanation.ts';

/** Of the speeches and lists of a content folder. */
export const speechErrors = {
  'speech-unknown': {
    reason: '归档里没有这个编号的讲稿，或它不合格',
    hint: '编号是讲稿文件的名字，不含 .mdx；有错误的先照 wenku check 改正',
  },
  'list-invalid': {
    reason: '受控词表文件不合格式',
    hint: '对照 src/schema/vocabulary.ts 中各字段的说明改正',
  },
  'speech-no-frontmatter': {
    reason: '开头没有以 --- 围起的文件头',
    hint: '在第一行起补上文件头，可照着别的讲稿写',
  },
  'yaml-syntax': {
    reason: '不是合格的 YAML',
    hint: '检查缩进、冒号后的空格和成对的引号',
  },
  'speech-schema': { reason: '文件头不合规定', hint: '改正这一项后再校验' },
  'speech-name': {
    reason: '文件名不能作讲稿编号',
    hint: '文件名只用小写字母、数字和连字符，如 jining-2010-h1.mdx',
  },
  'speech-duplicate': {
    reason: '讲稿编号已被另一个文件使用',
    hint: '给其中一个文件改名',
  },
  'speech-duplicate-id': {
    reason: '编号在本篇里重复',
    hint: '改成本篇没有用过的编号',
  },
  'body-code': {
    reason: '正文里有代码',
    hint: '正文只写文字；要显示这些字符本身，在前面加反斜杠，如 \\{ 或 \\<',
  },
  'body-syntax': {
    reason: '正文不合 MDX 语法',
    hint: '要显示 { } < 这些字符本身，在前面加反斜杠',
  },
  'body-component': {
    reason: '正文用了不允许的组件或属性',
    hint: '只可单独成段地用 <Note title="…">…</Note>，属性值只写引号里的文字',
  },
  'body-link': {
    reason: '正文里的链接不可用',
    hint: '链接只写 https://…、本篇段落 #p012 或别篇段落 ../编号/#p012',
  },
  'body-unsupported': {
    reason: '正文用了讲稿不支持的写法',
    hint: '改写成普通段落',
  },
  'paragraphs-mismatch': {
    reason: '正文与文件头 paragraphs 对不上',
    hint: '正文每个段落（空行隔开）在 paragraphs 里依次有一项，段号不重排',
  },
  'list-unknown': {
    reason: '用了受控词表里没有的值',
    hint: '改成词表里的键，或先在内容文件夹的词表里添加',
  },
  'metric-place': {
    reason: '数字与它的原句对不上',
    hint: 'quote 须是该段里的原文，text 须是 quote 里的原文',
  },
  'metric-value': {
    reason: '数值与原文说的不一致',
    hint: '按 text 的原文改正 value、unit、qualifier、masked',
  },
  'accepted-stale': {
    reason: 'accepted 里认可的疑点已经没有了',
    hint: '删去这一条；若是数字改了，重新核对后再认可',
  },
  'quote-place': {
    reason: '引文不在它所注的段落里',
    hint: '照该段原文改正引文，或改正段号',
  },
  'former-id': {
    reason: '旧编号 formerIds 不能用',
    hint: '旧编号只写从前用过、现在没有讲稿在用的编号，一个只写在一篇里',
  },
  'ledger-damaged': {
    reason: '校改底账不完整或已损坏',
    hint: '从备份恢复这个文件，或重新导入这份原件',
  },
  'source-mismatch': {
    reason: '底本加校改不等于正文',
    hint: '正文只可通过校改改动：改回原样，或重新导入',
  },
  'source-extraction': {
    reason: '从原件重新提取的文字，与导入时保存的底本文字不同',
    hint: '多半是程序更新过；重新导入这份原件并核对差别，确认后加 --force',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
