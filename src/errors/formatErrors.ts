import type { Explanation } from './explanation.ts';

/** Of files that are to be imported: what cannot be read, and how to make it readable. */
export const formatErrors = {
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
} as const satisfies Readonly<Record<string, Explanation>>;
