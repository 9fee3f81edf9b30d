/**
 * What pages of the site may load and run, by directive (https://www.w3.org/TR/CSP3/): files of the
 * site alone, no script or style within a page, nothing evaluated. It stands in every page, for hosts
 * that set no headers.
 */
const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  // Charts become pictures by a data address.
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  // The checker of drafts is made from a blob: such a worker is under the policy of its page, which one
  // loaded from a file is not.
  'worker-src': ["'self'", 'blob:'],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  // Strings become no markup and no script; addresses of scripts pass src/browser/scriptAddresses.ts.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

const write = (all: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(all)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');

/** The policy as a page's `<meta>` gives it. */
export const pagePolicy = write(directives);

/** The policy as a host's header gives it: who may frame a page can only be said there. */
export const headerPolicy = write({ ...directives, 'frame-ancestors': ["'none'"] });

/**
 * The policy of a site that opens from a folder: there `'self'` stands for no file, and data come as
 * scripts.
 */
export const offlinePolicy = write(
  Object.fromEntries(
    Object.entries(directives)
      .filter(([name]) => name !== 'form-action')
      .map(([name, values]) => [
        name,
        values.map((value) => (value === "'self'" ? 'file:' : value)),
      ]),
  ),
);
