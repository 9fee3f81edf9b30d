import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import from; a room that is not here may not exist. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  errors: [],
  text: ['schema'],
  release: ['schema', 'errors', 'text'],
  repair: ['text'],
  outline: ['schema', 'text'],
  metrics: ['schema', 'text'],
  // {数} is read by the grammar of the figures.
  search: ['errors', 'text', 'metrics', 'browser'],
  archive: ['schema', 'text', 'release', 'outline', 'metrics', 'search'],
  draft: ['schema', 'text', 'repair', 'outline', 'metrics', 'search', 'check'],
  // The drafter's notebook.
  desk: [],
  charts: ['archive'],
  // Pictures that go with links.
  cards: ['archive'],
  compare: ['schema', 'text', 'outline', 'archive'],
  phrases: ['schema', 'text', 'outline'],
  hosting: ['text'],
  browser: [],
  export: ['schema', 'text', 'release', 'outline', 'archive'],
  check: ['schema', 'errors', 'text', 'release', 'outline', 'metrics', 'archive'],
  formats: ['errors', 'text'],
  files: [
    'hosting',
    'browser',
    ...['schema', 'errors', 'text', 'release', 'archive', 'charts', 'check', 'export', 'formats'],
    ...['cards', 'search'],
  ],
  import: ['schema', 'errors', 'text', 'repair', 'outline', 'metrics', 'formats', 'files'],
  integrations: [
    'browser',
    ...['schema', 'errors', 'text', 'release', 'metrics', 'archive', 'phrases', 'search', 'check'],
    ...['files', 'export'],
  ],
  cli: ['schema', 'hosting', 'errors', 'release', 'check', 'export', 'files', 'import', 'search'],
  workbench: [
    ...['errors', 'text', 'metrics', 'check', 'formats', 'search', 'desk', 'draft', 'export'],
    'browser',
  ],
  components: [
    'cards',
    ...['schema', 'text', 'archive', 'charts', 'compare', 'phrases', 'check', 'export', 'search'],
    ...['desk', 'workbench', 'styles'],
  ],
  layouts: ['hosting', 'archive', 'components', 'integrations', 'styles'],
  pages: [
    ...['browser', 'cards'],
    ...['schema', 'archive', 'charts', 'compare', 'phrases', 'check', 'search', 'draft'],
    ...['desk', 'workbench', 'export', 'files'],
    ...['integrations', 'components', 'layouts', 'styles'],
  ],
  setup: [],
  styles: [],
};

const pure = [
  'hosting',
  'schema',
  'errors',
  'text',
  'release',
  'repair',
  'outline',
  'metrics',
  'desk',
  'draft',
  'archive',
  'cards',
  'charts',
  'compare',
  'phrases',
  'export',
  'check',
];
// Zod is a plain library that Astro passes on.
const impure = /^(?:node:|astro(?!\/zod$)|fs$)/u;
const imports = /(?:\bfrom|\bimport\(?)\s*'(?<target>[^']+)'/gu;

interface Import {
  file: string;
  room: string;
  target: string;
}

function listImports(): Import[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro|mjs)$/u.test(file))
    .flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(imports)].map(({ groups }) => ({
        file,
        room: file.includes('/') ? (file.split('/')[0] ?? '') : '',
        target: groups?.['target'] ?? '',
      })),
    );
}

/** The room that a relative import leads to; null outside of rooms, as package.json is. */
function targetRoom({ file, target }: Import): string | null {
  if (!target.startsWith('.')) return null;
  const path = normalize(join(dirname(file), target));
  const [room = ''] = path.split('/');
  return path.includes('/') && room !== '..' ? room : null;
}

describe('the rooms', () => {
  const found = listImports();

  it('are all known', () => {
    expect(found.length).toBeGreaterThan(300);
    const unknown = found.filter(({ room }) => room !== '' && !(room in rooms));
    expect(unknown).toEqual([]);
  });

  it('depend on each other one way only', () => {
    const wrong = found.filter((entry) => {
      const to = targetRoom(entry);
      return (
        entry.room !== '' && to !== null && to !== entry.room && !rooms[entry.room]?.includes(to)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('that are pure import neither files nor Astro', () => {
    const isPure = ({ file, room }: Import) =>
      pure.includes(room) || (room === 'search' && !file.startsWith('search/index/'));
    expect(found.filter((entry) => isPure(entry) && impure.test(entry.target))).toEqual([]);
  });
});
