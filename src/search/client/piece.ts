/** The element of a host that is marked `data-<name>`. */
export function piece<Kind extends HTMLElement>(
  host: HTMLElement,
  name: string,
  kind: new () => Kind,
): Kind {
  const found = host.querySelector(`[data-${name}]`);
  if (!(found instanceof kind)) throw new TypeError(`search page without ${name}`);
  return found;
}
