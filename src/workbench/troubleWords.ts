import type { ShelfTrouble } from '../desk/shelf.ts';

/** Why the browser does not keep the notebook, for readers. */
export const troubleWords: Readonly<Record<ShelfTrouble, string>> = {
  full: '浏览器的存储空间已满。',
  blocked: '浏览器不让本站存储（隐私窗口或设置所致）。',
  damaged: '已存的摘抄本读不出来，可能是新版存的，没有动它。',
};
