/** What a data file's script calls with its path in the site and its bytes in base64. */
export type TakeFile = (path: string, base64: string) => void;

type Waiting = {
  resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  reject: (why: unknown) => void;
};

const waiting = new Map<string, Waiting>();

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Gives the bytes of a file to the one who waits for it. */
export const takeFile: TakeFile = (path, base64) => {
  waiting.get(path)?.resolve(decode(base64));
  waiting.delete(path);
};

/** Runs a script of the site, by its whole address; rejects with a TypeError where there is none. */
export function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new TypeError(`no such file: ${address}`));
    });
    document.head.append(script);
  });
}

/**
 * Reads a data file of a site in a folder, where nothing can be fetched: a script of the same name
 * holds its bytes. Rejects with a TypeError, as a fetch without a network does, where there is none.
 * @param root address of the site's folder
 */
export function readSiteFile(root: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    waiting.set(path, { resolve, reject });
    runScript(`${root}${path}.js`).then(
      () => {
        if (waiting.delete(path)) reject(new TypeError(`an empty file: ${path}`));
      },
      (why: unknown) => {
        waiting.delete(path);
        reject(why instanceof Error ? why : new TypeError(path));
      },
    );
  });
}
