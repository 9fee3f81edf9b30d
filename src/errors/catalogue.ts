/** Where an error is: a file and, where known, a 1-based line. */
export interface Place {
  file: string;
  line?: number;
}

/** What can go wrong: `reason` says why, `hint` what to do. Both are for people, in Chinese. */
const catalogue = {
  'file-unreadable': {
    reason: '文件打不开',
    hint: '检查路径和读取权限后再试',
  },
  'content-encoding': {
    reason: '这个文件不是 UTF-8 编码',
    hint: '用编辑器打开，看文字是否完好，另存为 UTF-8 后再试',
  },
  'path-refused': { reason: '文件或文件夹用不了', hint: '检查路径、权限和磁盘空间后再试' },
  'program-failed': {
    reason: '程序出了意外',
    hint: '把这几行提示和 wenku --version 的版本号交给维护者',
  },
  'folder-missing': { reason: '没有这个文件夹', hint: '检查路径后再试' },
  'file-empty': { reason: '文件里没有文字', hint: '换一份有正文的文件' },
  'file-binary': {
    reason: '这不是文本文件',
    hint: '另存为 UTF-8 纯文本（.txt）后再导入',
  },
  'file-encoding': {
    reason: '认不出文件的编码，或文件中有损坏的字节',
    hint: '在原来的程序里打开，看文字是否完好，另存为 UTF-8 纯文本后再导入',
  },
  'file-link': {
    reason: '这是符号链接，可能指到文件夹外面，没有跟过去',
    hint: '要导入它，直接给出原件的路径',
  },
  'file-type': {
    reason: '还不会读这种文件',
    hint: '在原来的程序里打开，另存为 .docx 或 UTF-8 纯文本（.txt）后再导入',
  },
  'file-image': {
    reason: '这是图片，里面没有文字',
    hint: '先用文字识别（OCR）软件转成文字，逐字核对后存为 .txt 再导入',
  },
  'file-archive': {
    reason: '还不会读这种压缩包',
    hint: '解压成文件夹，或改存为 .zip 后再导入',
  },
  'file-password': {
    reason: '文件有密码',
    hint: '用密码打开，去掉密码另存后再导入',
  },
  'file-damaged': {
    reason: '文件不完整或已损坏',
    hint: '重新下载或复制；能打开的话，另存一份再导入',
  },
  'file-large': {
    reason: '文件太大（文字最多 1600 万字，原件最多 256 MB）',
    hint: '按篇拆成几个文件后再导入',
  },
  'file-numbering': {
    reason: '这份 .doc 里有自动编号，旧格式读不出编号，导入会丢掉“一、”之类的字',
    hint: '用 Word 或 WPS 打开，另存为 .docx 后再导入',
  },
  'pdf-scanned': {
    reason: 'PDF 里有没有文字层的页，是扫描或图片',
    hint: '先用文字识别（OCR）软件转成文字，逐字核对后存为 .txt 再导入',
  },
  'pdf-unreadable': {
    reason: 'PDF 的文字层是乱码，字体没有给出对应的文字',
    hint: '换用原来的 .docx；没有的话，用文字识别（OCR）软件转成文字，核对后再导入',
  },
  'archive-limit': {
    reason: '压缩包超出限度，可能是压缩炸弹',
    hint: '自己解压看过，把要导入的文件放进文件夹再导入',
  },
  'archive-entry': {
    reason: '压缩包里的这一项不能用',
    hint: '自己解压看过，把要导入的文件放进文件夹再导入',
  },
  'record-invalid': {
    reason: '这一行不是一篇讲稿',
    hint: '每行一个 JSON 对象 {"title": "标题", "text": "正文"}，正文里的换行写作 \\n',
  },
  'file-failed': {
    reason: '处理时出了意外',
    hint: '把这个文件和这行提示交给维护者；其他文件不受影响',
  },
  'file-unwritable': {
    reason: '文件写不进去',
    hint: '检查磁盘空间和权限后再导入；已有的文件没有改动',
  },
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
  'speech-unknown': {
    reason: '归档里没有这个编号的讲稿，或它不合格',
    hint: '编号是讲稿文件的名字，不含 .mdx；有错误的先照 wenku check 改正',
  },
  'word-edited': {
    reason: '这里已有一份不同的文件，没有覆盖',
    hint: '换一个输出文件夹；确知不要原来那份，加 --force',
  },
  'query-invalid': {
    reason: '没有检索',
    hint: '写法见使用说明“怎样检索”；要照字面查，加英文双引号',
  },
  'site-unsearchable': {
    reason: '这个文件夹里没有带检索索引的网站',
    hint: '先运行 npm run build，或用 --site 指向生成好的网站文件夹',
  },
  'out-foreign': {
    reason: '输出文件夹里有别的东西，构建会清空它',
    hint: '换一个空的或新的文件夹，或先自行清空',
  },
  'address-invalid': {
    reason: '这不是网站的网址',
    hint: '写成 https://wenku.example.cn，只有协议和主机；子路径用 --base',
  },
  'build-failed': { reason: '构建没有完成', hint: '看上面的错误，改正后再构建' },
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
  'quote-place': {
    reason: '引文不在它所注的段落里',
    hint: '照该段原文改正引文，或改正段号',
  },
  'former-id': {
    reason: '旧编号 formerIds 不能用',
    hint: '旧编号只写从前用过、现在没有讲稿在用的编号，一个只写在一篇里',
  },
  'link-broken': {
    reason: '网页上的链接断了',
    hint: '改正链接或它指的内容；讲稿改了编号的，把旧编号写进它的 formerIds',
  },
  'source-mismatch': {
    reason: '底本加校改不等于正文',
    hint: '正文只可通过校改改动：改回原样，或重新导入',
  },
  'source-extraction': {
    reason: '从原件重新提取的文字，与导入时保存的底本文字不同',
    hint: '多半是程序更新过；重新导入这份原件并核对差别，确认后加 --force',
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
