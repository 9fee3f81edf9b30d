import { z } from 'astro/zod';

/** A day of the calendar, YYYY-MM-DD: 2009-02-30 is none. */
export const daySchema = z.iso.date('要是一个真有的日子，形如 2009-07-15');
