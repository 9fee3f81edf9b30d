const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是文件夹',
  ENOTDIR: '上级路径是文件，不是文件夹',
  EEXIST: '上级路径是文件，不是文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
};

/** Why the system refused to read or write, in words; the system's own code where it is a rare one. */
export function systemReason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? code;
}
