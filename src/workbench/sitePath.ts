/** An address on this site without its base, so that it holds when the site moves; '' for any other. */
export function sitePath(address: string, base: string, page: string): string {
  if (address === '' || !URL.canParse(address, page)) return '';
  const { origin, pathname, search, hash } = new URL(address, page);
  const isHere = origin === new URL(page).origin && pathname.startsWith(base);
  return isHere ? pathname.slice(base.length) + search + hash : '';
}

/** Undoes `sitePath`. Whatever a file from elsewhere says, the address is on this site. */
export function siteAddress(path: string, base: string): string {
  return base + path.replace(/^[\\/\s]+/u, '');
}
