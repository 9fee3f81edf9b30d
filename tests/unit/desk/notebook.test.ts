import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/desk/change.ts';
import { isClipping, makeClip } from '../../../src/desk/clip.ts';
import { allClips, emptyNotebook, sameClip, type Notebook } from '../../../src/desk/notebook.ts';
import { mergeStep, readNotebookFile, writeNotebookFile } from '../../../src/desk/notebookFile.ts';
import { takeStep } from '../../../src/desk/takeStep.ts';

const clip = (id: string) =>
  makeClip(
    { text: `样例文字${id}`, source: '《样例》', href: `/speeches/sample/#${id}`, kind: 'passage' },
    id,
    new Date('2026-01-02T03:04:05Z'),
  );
const add = (id: string, group = 'loose', place = Infinity): Change => ({
  ...{ kind: 'add-clip', clip: clip(id), group, place },
});
const addGroup = (id: string): Change => ({
  ...{ kind: 'add-group', group: { id, name: `组${id}`, clips: [] }, place: Infinity },
});
const filled = takeStep(emptyNotebook, [
  ...[add('a'), add('b'), add('c'), addGroup('one'), addGroup('two')],
  ...[add('d', 'one'), add('e', 'one')],
]).notebook;
const order = (notebook: Notebook) =>
  notebook.groups.map(({ id, clips }) => `${id}:${clips.map((one) => one.id).join('')}`).join(' ');

describe('a notebook', () => {
  it('keeps clips in the order that they were put', () => {
    expect(order(filled)).toBe('loose:abc one:de two:');
  });

  it('moves a clip within its group and into another', () => {
    const within = takeStep(filled, [{ kind: 'move-clip', id: 'c', group: 'loose', place: 0 }]);
    expect(order(within.notebook)).toBe('loose:cab one:de two:');
    const across = takeStep(filled, [{ kind: 'move-clip', id: 'a', group: 'one', place: 1 }]);
    expect(order(across.notebook)).toBe('loose:bc one:dae two:');
  });

  it('gives the clips of a group that goes to the first one', () => {
    const { notebook, undo } = takeStep(filled, [{ kind: 'remove-group', id: 'one' }]);
    expect(order(notebook)).toBe('loose:abcde two:');
    expect(order(takeStep(notebook, undo).notebook)).toBe('loose:abc one:de two:');
  });

  it('keeps its first group, first', () => {
    const tried = takeStep(filled, [
      { kind: 'remove-group', id: 'loose' },
      { kind: 'move-group', id: 'loose', place: 2 },
      { kind: 'move-group', id: 'two', place: 0 },
    ]);
    expect(order(tried.notebook)).toBe('loose:abc two: one:de');
  });

  it('puts a clip whose group has gone meanwhile into the first', () => {
    const { notebook } = takeStep(filled, [add('f', 'gone')]);
    expect(order(notebook)).toBe('loose:abcf one:de two:');
  });

  it('loses nothing when two windows change it: each change holds on top of the other', () => {
    const here = takeStep(filled, [{ kind: 'remove-clip', id: 'a' }]);
    const there = takeStep(here.notebook, [
      { kind: 'move-clip', id: 'a', group: 'two', place: 0 },
      { kind: 'annotate', id: 'a', note: '晚了' },
      add('f'),
    ]);
    expect(order(there.notebook)).toBe('loose:bcf one:de two:');
    expect(order(takeStep(there.notebook, here.undo).notebook)).toBe('loose:abcf one:de two:');
  });

  it('knows what it has already by words and place', () => {
    expect(sameClip(filled, clip('a'))?.id).toBe('a');
    expect(sameClip(filled, { ...clip('a'), text: '别的文字' })).toBeNull();
  });

  it('takes back any step exactly', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x', 'y');
    const groups = fc.constantFrom('loose', 'one', 'two', 'three');
    const place = fc.integer({ min: 0, max: 6 });
    const changes: fc.Arbitrary<Change> = fc.oneof(
      fc.record({
        kind: fc.constant('add-clip' as const),
        clip: ids.map(clip),
        group: groups,
        place,
      }),
      fc.record({ kind: fc.constant('remove-clip' as const), id: ids }),
      fc.record({ kind: fc.constant('move-clip' as const), id: ids, group: groups, place }),
      fc.record({ kind: fc.constant('annotate' as const), id: ids, note: fc.string() }),
      fc.record({
        kind: fc.constant('add-group' as const),
        group: fc.record({
          id: groups,
          name: fc.string(),
          clips: fc.uniqueArray(ids, { maxLength: 3 }).map((list) => list.map(clip)),
        }),
        place,
      }),
      fc.record({ kind: fc.constant('remove-group' as const), id: groups }),
      fc.record({ kind: fc.constant('rename-group' as const), id: groups, name: fc.string() }),
      fc.record({ kind: fc.constant('move-group' as const), id: groups, place }),
    );
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 12 }), (step) => {
        const { notebook, undo } = takeStep(filled, step);
        expect(takeStep(notebook, undo).notebook).toEqual(filled);
        const held = allClips(notebook).map(({ id }) => id);
        expect(new Set(held).size).toBe(held.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the file of a notebook', () => {
  it('comes back as it was', () => {
    expect(readNotebookFile(writeNotebookFile(filled))).toEqual(filled);
  });

  it('is refused when it is something else', () => {
    const other = [
      '',
      '[]',
      '{}',
      '{"format":"wenku-notebook","groups":[]}',
      'null',
      '{"groups":1}',
    ];
    for (const text of other) expect(readNotebookFile(text), text).toBeNull();
    const odd = writeNotebookFile(filled).replace('"kind": "passage"', '"kind": "script"');
    expect(readNotebookFile(odd)).toBeNull();
  });

  it('adds what is missing and doubles nothing', () => {
    const own = takeStep(filled, [
      { kind: 'annotate', id: 'a', note: '自己的批注' },
      add('z'),
    ]).notebook;
    const file = takeStep(filled, [add('g', 'one'), addGroup('three'), add('h', 'three')]).notebook;
    const merged = takeStep(own, mergeStep(own, file)).notebook;
    expect(order(merged)).toBe('loose:abcz one:deg two: three:h');
    expect(allClips(merged)[0]?.note).toBe('自己的批注');
    expect(mergeStep(merged, file)).toEqual([]);
  });
});

describe('a clipping', () => {
  it('must have words, a source, an address and a known kind', () => {
    const good = { text: '样例', source: '《样例》', href: '', kind: 'metric' };
    expect(isClipping(good)).toBe(true);
    for (const bad of [
      null,
      'x',
      { ...good, text: ' ' },
      { ...good, kind: 'odd' },
      { ...good, href: 1 },
    ]) {
      expect(isClipping(bad)).toBe(false);
    }
  });
});
