/** What the diagram needs to know of a room. */
export interface DrawnRoom {
  name: string;
  imports: readonly string[];
}

const box = { width: 112, height: 34, across: 18, down: 62 };

/** Which rooms a room reaches through its imports, itself left out. */
function reached(room: string, rooms: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    for (const next of rooms.get(name) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(room);
  return found;
}

/** The imports that no longer way through other rooms tells already. */
export function plainImports(rooms: readonly DrawnRoom[]): [from: string, to: string][] {
  const byName = new Map(rooms.map(({ name, imports }) => [name, imports]));
  return rooms.flatMap(({ name, imports }) =>
    imports
      .filter((to) => !imports.some((by) => by !== to && reached(by, byName).has(to)))
      .map((to): [string, string] => [name, to]),
  );
}

/** How many steps a room stands above those that import nothing. */
function heights(rooms: readonly DrawnRoom[]): Map<string, number> {
  const byName = new Map(rooms.map((room) => [room.name, room]));
  const known = new Map<string, number>();
  const heightOf = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // Rooms that import each other, which a test forbids, would go round for ever.
    known.set(name, 0);
    const below = (byName.get(name)?.imports ?? []).map((next) => heightOf(next) + 1);
    const height = Math.max(0, ...below);
    known.set(name, height);
    return height;
  };
  for (const { name } of rooms) heightOf(name);
  return known;
}

interface Place {
  x: number;
  y: number;
}

/** Middles of the boxes: a row a height, the highest on top. */
function places(rooms: readonly DrawnRoom[]): { at: Map<string, Place>; size: Place } {
  const height = heights(rooms);
  const rows = Map.groupBy(rooms, ({ name }) => height.get(name) ?? 0);
  const most = Math.max(0, ...[...rows.values()].map((row) => row.length));
  const top = Math.max(0, ...rows.keys());
  const step = box.width + box.across;
  const at = new Map<string, Place>();
  for (const [level, row] of rows) {
    row.forEach(({ name }, index) => {
      const x = (most * step) / 2 + (index - (row.length - 1) / 2) * step;
      at.set(name, { x, y: (top - level) * (box.height + box.down) + box.height / 2 + 1 });
    });
  }
  return { at, size: { x: most * step, y: top * (box.height + box.down) + box.height + 2 } };
}

/** The rooms and their imports as an SVG, each above what it imports. Names are plain words. */
export function roomDiagram(rooms: readonly DrawnRoom[], label: string): string {
  const { at, size } = places(rooms);
  const lines = plainImports(rooms).flatMap(([from, to]) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (!start || !end) return [];
    const [top, foot] = [start.y + box.height / 2, end.y - box.height / 2];
    const bend = (top + foot) / 2;
    return [
      `<path d="M${String(start.x)} ${String(top)}C${String(start.x)} ${String(bend)} ${String(end.x)} ${String(bend)} ${String(end.x)} ${String(foot)}"/>`,
    ];
  });
  const boxes = rooms.flatMap(({ name }) => {
    const place = at.get(name);
    if (!place) return [];
    const [x, y] = [place.x - box.width / 2, place.y - box.height / 2];
    return [
      `<rect x="${String(x)}" y="${String(y)}" width="${String(box.width)}" height="${String(box.height)}" rx="3"/>`,
      `<text x="${String(place.x)}" y="${String(place.y + 5)}">${name}</text>`,
    ];
  });
  return [
    `<svg viewBox="0 0 ${String(size.x)} ${String(size.y)}" width="${String(size.x)}" height="${String(size.y)}" role="img" aria-label="${label}">`,
    `<g class="imports">${lines.join('')}</g><g class="rooms">${boxes.join('')}</g></svg>`,
  ].join('');
}
