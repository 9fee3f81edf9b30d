import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, it } from 'vitest';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean().optional(), license: z.string().optional() }),
  ),
});

/** Licences under which a program of the site's licence (MIT) may use and pass on a package. */
const allowed = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  // Of tables and data.
  ...['CC0-1.0', 'Unlicense', 'Python-2.0', 'PSF-2.0'],
  // Used unchanged while building, never part of a site: lightningcss, libvips, a typeface.
  ...['MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1'],
];

it('every package that the program needs has a licence that allows it', () => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const needed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  expect(needed.length).toBeGreaterThan(100);
  const refused = needed.filter(
    ([, { license = '' }]) => !license.split(' AND ').every((one) => allowed.includes(one)),
  );
  expect(refused).toEqual([]);
});
