import { clipKinds, clipNames, isClipping, makeClip, type Clipping } from '../desk/clip.ts';
import { writeNotebookFile } from '../desk/notebookFile.ts';
import { looseGroup, sameClip } from '../desk/notebook.ts';
import { download } from '../search/client/download.ts';
import { newId } from './newId.ts';
import { openNotebook, type OpenNotebook } from './openNotebook.ts';
import { sitePath } from './sitePath.ts';
import { tell } from './tell.ts';
import { troubleWords } from './troubleWords.ts';

let opened: Promise<OpenNotebook> | null = null;

/** Reads what an element offers for clipping; null for what is none. */
export function readClipping(words: string | undefined): Clipping | null {
  try {
    const value: unknown = JSON.parse(words ?? '');
    if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
    // Pages may give the kind by the name that readers see.
    const kind = clipKinds.find((known) => clipNames[known] === value.kind) ?? value.kind;
    const named = { ...value, kind };
    return isClipping(named) ? named : null;
  } catch {
    return null;
  }
}

function saveFile({ keeper }: OpenNotebook): void {
  download('摘抄本.json', 'application/json', writeNotebookFile(keeper.notebook));
}

let turn: Promise<void> = Promise.resolve();

/**
 * Puts a clipping into the notebook, and says on the page whether it is kept. One after the other: what
 * is pressed twice is there once.
 */
export function keepClip(base: string, clipping: Clipping): Promise<void> {
  turn = turn.then(() => keep(base, clipping));
  return turn;
}

async function keep(base: string, clipping: Clipping): Promise<void> {
  opened ??= openNotebook(base);
  const notebook = await opened;
  const { keeper } = notebook;
  const clip = makeClip(
    { ...clipping, href: sitePath(clipping.href, base, location.href) },
    newId(),
    new Date(),
  );
  await keeper.read();
  if (sameClip(keeper.notebook, clip)) {
    tell('摘抄本里已有这一条');
    return;
  }
  await notebook.take([{ kind: 'add-clip', clip, group: looseGroup, place: Infinity }]);
  if (keeper.trouble === null) {
    tell('已摘入摘抄本', { name: '去看', href: `${base}workbench/` });
    return;
  }
  tell(`没有存住：${troubleWords[keeper.trouble]}摘抄只在这一页里，离开前请存成文件。`, {
    name: '存成文件',
    act: () => saveFile(notebook),
  });
  addEventListener('beforeunload', (event) => {
    if (keeper.trouble !== null) event.preventDefault();
  });
}
