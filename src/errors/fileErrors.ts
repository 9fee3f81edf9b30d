import type { Explanation } from './explanation.ts';

/** Of files and folders, whatever the work. */
export const fileErrors = {
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
  'file-failed': {
    reason: '处理时出了意外',
    hint: '把这个文件和这行提示交给维护者；其他文件不受影响',
  },
  'file-unwritable': {
    reason: '文件写不进去',
    hint: '检查磁盘空间和权限后再导入；已有的文件没有改动',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
