import type { AstroIntegration } from 'astro';

declare global {
  /** True where the site has the page of open questions. */
  const hasReviewPage: boolean;
}

/**
 * Adds the page of open questions, /metrics/review/. It is for those who keep the archive: `astro dev`
 * always has it, a built site only where it is asked for.
 */
export function reviewPage(isWanted: boolean): AstroIntegration {
  return {
    name: 'wenku-review',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        const has = isWanted || command === 'dev';
        updateConfig({ vite: { define: { hasReviewPage: JSON.stringify(has) } } });
        if (!has) return;
        // The underscore keeps the file from being a page by itself.
        injectRoute({
          pattern: '/metrics/review',
          entrypoint: 'src/pages/metrics/_review.astro',
          prerender: true,
        });
      },
    },
  };
}
