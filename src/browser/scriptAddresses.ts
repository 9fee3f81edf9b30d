// A module, which may say what the global scope has.
export {};

interface PolicyFactory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}

declare global {
  var trustedTypes: PolicyFactory | undefined;
}

/** True for what a page has made itself. Of a page from a folder browsers call its origin null. */
function isMadeHere({ protocol, origin }: URL): boolean {
  const isOwn = origin === location.origin || (location.protocol === 'file:' && origin === 'null');
  return protocol === 'blob:' && isOwn;
}

/**
 * The address of a script, when it is one of this site, or one that a page has made itself; throws a
 * TypeError for any other. Browsers ask it of every worker that is started under the policy of the pages.
 */
function ownScript(address: string): string {
  const asked = new URL(address, location.href);
  const isFile = asked.origin === location.origin && asked.pathname.endsWith('.js');
  if (isFile || isMadeHere(asked)) return address;
  throw new TypeError(`not a script of this site: ${address}`);
}

// https://www.w3.org/TR/trusted-types/: the default policy stands for all strings; it has no rule for
// markup and for code, so these are refused.
// A page may have it from another of its scripts.
if (globalThis.trustedTypes && !globalThis.trustedTypes.defaultPolicy) {
  globalThis.trustedTypes.createPolicy('default', { createScriptURL: ownScript });
}
