import { readNotice } from '../files/notice.ts';
import { contentFolder } from '../site.config.ts';

/** The line at the top of every page of this site; null without one. */
export const siteNotice = readNotice(contentFolder);
