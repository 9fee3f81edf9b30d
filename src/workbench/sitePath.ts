// A site in a folder names the file of a page; its address is the folder, as on a server.
const fileOfFolder = /(?<=^|\/)index\.html$/u;

/**
 * An address on this site without its base, so that it holds when the site moves; '' for any other.
 * @param base as the page has it, which may be ../../
 */
export function sitePath(address: string, base: string, page: string): string {
  if (address === '' || !URL.canParse(address, page)) return '';
  const { origin, pathname, search, hash } = new URL(address, page);
  const root = new URL(base, page).pathname;
  const isHere = origin === new URL(page).origin && pathname.startsWith(root);
  return isHere ? pathname.slice(root.length).replace(fileOfFolder, '') + search + hash : '';
}

/** Undoes `sitePath`. Whatever a file from elsewhere says, the address is on this site. */
export function siteAddress(path: string, base: string): string {
  return base + path.replace(/^[\\/\s]+/u, '');
}
