import type { LoadFailure } from '../loadError.ts';

/** Why files of the index did not come, for readers. */
export function tellLoad(reason: LoadFailure): string {
  switch (reason) {
    case 'unreachable':
      return '网络断了，或服务器没有应答。';
    case 'missing':
      return '网站上没有这一版的检索文件：网站可能刚刚更新过，请刷新页面。';
    case 'damaged':
      return '检索文件不完整，或与这一页不是同一版，请刷新页面。';
  }
}
