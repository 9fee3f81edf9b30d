import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findBrokenLinks } from '../files/siteLinks.ts';

// A mistake in a layout stands on every page: the first ones tell all.
const most = 20;

/** Stops a build whose pages link to what is not there; stands behind all that write files of the site. */
export function linkCheck(): AstroIntegration {
  let base = '/';
  return {
    name: 'wenku-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': ({ dir, logger }) => {
        const start = performance.now();
        const broken = findBrokenLinks(fileURLToPath(dir), base);
        logger.info(`链接核对 ${((performance.now() - start) / 1000).toFixed(1)} 秒`);
        if (broken.length === 0) return;
        const told = broken.slice(0, most).map(({ message }) => message);
        const rest = broken.length - told.length;
        const more = rest > 0 ? [`另有 ${String(rest)} 处。`] : [];
        throw new Error(
          [`有 ${String(broken.length)} 处断了的链接，没有构建：`, ...told, ...more].join('\n'),
        );
      },
    },
  };
}
