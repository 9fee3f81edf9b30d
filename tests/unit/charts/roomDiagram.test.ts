import { describe, expect, it } from 'vitest';
import { plainImports, roomDiagram } from '../../../src/charts/roomDiagram.ts';
import { readRooms } from '../../../src/files/roomImports.ts';

const sample = [
  { name: 'pages', imports: ['archive', 'text'] },
  { name: 'archive', imports: ['text'] },
  { name: 'text', imports: [] },
];

describe('the diagram of the rooms', () => {
  it('leaves out what another way tells already', () => {
    expect(plainImports(sample)).toEqual([
      ['pages', 'archive'],
      ['archive', 'text'],
    ]);
  });

  it('stands each room above what it imports', () => {
    const svg = roomDiagram(sample, '结构');
    const height = (name: string) =>
      Number(new RegExp(`y="(?<y>[\\d.]+)">${name}<`, 'u').exec(svg)?.groups?.['y']);
    expect(height('pages')).toBeLessThan(height('archive'));
    expect(height('archive')).toBeLessThan(height('text'));
    expect(svg.match(/<path/gu)).toHaveLength(2);
  });

  it('is drawn from the code as it is', () => {
    const rooms = readRooms('src');
    const names = rooms.map(({ name }) => name);
    expect(names).toContain('archive');
    expect(rooms.flatMap(({ imports }) => imports).filter((to) => !names.includes(to))).toEqual([]);
    // The page of the diagram itself needs the room that draws it.
    expect(rooms.find(({ name }) => name === 'pages')?.imports).toContain('charts');
    const svg = roomDiagram(rooms, '结构');
    for (const name of names) expect(svg).toContain(`>${name}</text>`);
    expect(svg.match(/<path/gu)).toHaveLength(plainImports(rooms).length);
  });
});
