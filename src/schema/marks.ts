import { z } from 'astro/zod';
import { daySchema } from './day.ts';

const webAddress = z.url({ protocol: /^https?$/u, message: '须是 https:// 或 http:// 开头的网址' });

/**
 * marks.yaml of a content folder: the marks by which a public body's site is known (国办发〔2017〕47号
 * 政府网站发展指引). All of them are a real office's own; without the file a site shows none.
 */
export const marksSchema = z.strictObject({
  /** SiteName: the name of the site as it was registered. */
  siteName: z.string().min(1),
  /** SiteDomain: www.example.gov.cn, without https://. */
  siteDomain: z
    .string()
    .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, '只写域名，形如 www.example.gov.cn'),
  /** SiteIDCode: 网站标识码, ten digits. */
  siteIdCode: z.string().regex(/^[\da-z]{10}$/iu, '网站标识码是十位'),
  /** ColumnType of the lists of speeches: 政务公开. */
  columnType: z.string().min(1),
  /** 主办单位 */
  sponsor: z.string().min(1),
  /** 承办单位 */
  operator: z.string().min(1).optional(),
  /** ICP备案号, as it reads. */
  icp: z.string().min(1),
  /** 公安备案号, as it reads. */
  police: z.string().min(1),
  /** 联系方式 */
  contact: z.strictObject({
    phone: z.string().min(1),
    email: z.email('须是电子邮件地址').optional(),
    address: z.string().min(1).optional(),
  }),
  /** Page of the mark of party and government sites (党政机关网站标识), to which the footer leads. */
  identityPage: webAddress.optional(),
  /** Page of 政府网站找错, to which the footer leads. */
  errorReport: webAddress.optional(),
  /** 已归档: from this day, YYYY-MM-DD, nothing is added any more; every page says so. */
  archived: daySchema.optional(),
});

export type Marks = z.infer<typeof marksSchema>;
