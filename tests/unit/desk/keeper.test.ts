import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/desk/change.ts';
import { makeClip } from '../../../src/desk/clip.ts';
import { NotebookKeeper } from '../../../src/desk/keeper.ts';
import { allClips, emptyNotebook, type Notebook } from '../../../src/desk/notebook.ts';
import { ShelfError, type Shelf, type ShelfTrouble } from '../../../src/desk/shelf.ts';

const add = (id: string): Change => ({
  kind: 'add-clip',
  clip: makeClip({ text: id, source: '样例', href: '', kind: 'hit' }, id, new Date(0)),
  group: 'loose',
  place: Infinity,
});
const ids = (notebook: Notebook) => allClips(notebook).map(({ id }) => id);

/** A shelf in memory that refuses while `trouble` is set. */
class TestShelf implements Shelf {
  held: Notebook = emptyNotebook;
  trouble: ShelfTrouble | null = null;

  async read(): Promise<Notebook> {
    await Promise.resolve();
    if (this.trouble === 'blocked') throw new ShelfError('blocked');
    return this.held;
  }

  async update(change: (notebook: Notebook) => Notebook): Promise<Notebook> {
    await Promise.resolve();
    if (this.trouble) throw new ShelfError(this.trouble);
    this.held = change(this.held);
    return this.held;
  }
}

describe('the keeper of a notebook', () => {
  it('keeps what two windows add at the same time', async () => {
    const shelf = new TestShelf();
    const [one, other] = [new NotebookKeeper(shelf), new NotebookKeeper(shelf)];
    await Promise.all([one.read(), other.read()]);
    await Promise.all([
      ...['a', 'b'].map((id) => one.take([add(id)])),
      ...['c', 'd'].map((id) => other.take([add(id)])),
    ]);
    expect(ids(shelf.held).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    await one.undo();
    expect(ids(shelf.held).toSorted()).toEqual(['a', 'c', 'd']);
    await other.read();
    expect(ids(other.notebook)).toEqual(ids(shelf.held));
  });

  it('chooses a step from the notebook as earlier steps left it', async () => {
    const keeper = new NotebookKeeper(new TestShelf());
    const addNext = () => keeper.take(({ groups }) => [add(String(groups[0]?.clips.length))]);
    await Promise.all([addNext(), addNext(), addNext()]);
    expect(ids(keeper.notebook)).toEqual(['0', '1', '2']);
  });

  it('takes back step by step, and no further', async () => {
    const keeper = new NotebookKeeper(new TestShelf());
    await keeper.take([add('a')]);
    await keeper.take([add('b'), { kind: 'annotate', id: 'a', note: '用于开头' }]);
    await keeper.undo();
    expect(ids(keeper.notebook)).toEqual(['a']);
    expect(allClips(keeper.notebook)[0]?.note).toBe('');
    await keeper.undo();
    expect(keeper.canUndo).toBe(false);
    await keeper.undo();
    expect(ids(keeper.notebook)).toEqual([]);
  });

  it('does not count as a step what changes nothing', async () => {
    const keeper = new NotebookKeeper(new TestShelf());
    await keeper.take([{ kind: 'remove-clip', id: 'gone' }]);
    expect(keeper.canUndo).toBe(false);
  });

  it.each(['full', 'blocked', 'damaged'] as const)(
    'loses nothing on a shelf that is %s, says so, and keeps it as soon as it can',
    async (trouble) => {
      const shelf = new TestShelf();
      const keeper = new NotebookKeeper(shelf);
      await keeper.take([add('a')]);
      shelf.trouble = trouble;
      await keeper.take([add('b')]);
      await keeper.take([add('c')]);
      await keeper.undo();
      await keeper.take([add('d')]);
      expect(keeper.trouble).toBe(trouble);
      expect(ids(keeper.notebook)).toEqual(['a', 'b', 'd']);
      expect(ids(shelf.held)).toEqual(['a']);
      shelf.trouble = null;
      await keeper.read();
      expect(ids(keeper.notebook)).toEqual(['a', 'b', 'd']);
      await keeper.take([add('e')]);
      expect(keeper.trouble).toBeNull();
      expect(ids(shelf.held)).toEqual(['a', 'b', 'd', 'e']);
    },
  );
});
