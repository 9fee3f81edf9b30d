/**
 * What the notebook of this archive is called in the browser; several archives may stand on one host.
 * In a site that opens from a folder `base` is another on every page, as ../../: the folder is the same.
 */
export function notebookName(base: string): string {
  return `wenku-notebook ${new URL(base, location.href).pathname}`;
}
