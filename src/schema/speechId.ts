import { z } from 'astro/zod';

/** Id of a speech: the name of its file, a folder of the site and part of every address. */
export const speechIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, '编号只用小写字母、数字和连字符，如 jining-2010-h1');
