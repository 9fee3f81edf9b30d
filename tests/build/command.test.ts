import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'astro/zod';
import { wenku } from '../support/wenku.ts';

const sites = inject('sites');
const raw = 'content/sources/office-half-year-speeches.raw.txt';
const fresh = () => mkdtempSync(join(tmpdir(), 'wenku-command-'));

describe('wenku', () => {
  it.each(['import', 'check', 'search', 'build', 'metrics', 'export'])(
    'explains itself: %s',
    (name) => {
      const { code, out } = wenku(name, '--help');
      expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining(`wenku ${name}`)]);
    },
  );

  it.each([
    [[]],
    [['nothing']],
    [['check', '--nothing']],
    [['import']],
    [['search']],
    [['search', ' ']],
    [['metrics', 'suggest', '--least', '0']],
    [['export']],
    [['export', '--format', 'xml']],
    [['export', '--format', 'docx']],
    [['export', '--format', 'csv', 'jining-half-year']],
    [['build', '--offline', '--base', '/wenku/']],
    [['host', 'apache']],
    [['host', 'nginx', '--server-name', 'a.cn; }']],
  ])('exits 2 on wrong usage: %j', (args) => {
    const { code, out, error } = wenku(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).not.toBe('');
  });
});

describe('wenku import', () => {
  it('writes the two speeches, byte for byte what the archive holds', () => {
    const into = fresh();
    const { code, out } = wenku('import', raw, '--into', into, '--json');
    expect(code).toBe(0);
    const { speeches } = z
      .object({ speeches: z.array(z.object({ id: z.string(), file: z.string() })) })
      .parse(JSON.parse(out));
    expect(speeches.map(({ id }) => id)).toEqual(['jining-half-year', 'xicheng-half-year']);
    for (const { file } of speeches) {
      const held = file.replace(into, 'content');
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(held, 'utf8'));
    }
    expect(wenku('check', '--content', into).code).toBe(0);
  });

  it('writes nothing on a dry run', () => {
    const into = fresh();
    expect(wenku('import', raw, '--into', into, '--dry-run').code).toBe(0);
    expect(readdirSync(into)).toEqual([]);
  });

  it('goes on past files that it cannot read, says why, and exits 1', () => {
    const from = fresh();
    const into = fresh();
    writeFileSync(join(from, 'a.txt'), '样例讲话\n全年接待5万余人次。\n');
    writeFileSync(join(from, 'b.txt'), new Uint8Array([0xff, 0xfe, 0]));
    writeFileSync(join(from, 'c.txt'), ' \n');
    writeFileSync(
      join(from, 'd.png'),
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    );
    symlinkSync('/etc/hostname', join(from, 'e.txt'));
    const { code, out } = wenku('import', from, join(from, 'no.txt'), '--into', into, '--json');
    const report = z
      .object({
        speeches: z.array(z.object({ id: z.string() })),
        rejected: z.array(
          z.object({ file: z.string(), code: z.string(), reason: z.string(), hint: z.string() }),
        ),
      })
      .parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(report.speeches.map(({ id }) => id)).toEqual(['a']);
    expect(report.rejected.map((entry) => entry.code)).toEqual([
      'file-binary',
      'file-empty',
      'file-image',
      'file-link',
      'file-unreadable',
    ]);
  });

  it('says so when it cannot write, and leaves nothing half-written', () => {
    const into = join(fresh(), 'content');
    writeFileSync(into, '样例：这里是文件，不是文件夹');
    const { code, error } = wenku('import', raw, '--into', into);
    expect(code).toBe(1);
    expect(error).toContain('文件写不进去：上级路径是文件，不是文件夹');
    expect(readFileSync(into, 'utf8')).toBe('样例：这里是文件，不是文件夹');
  });

  it('leaves open what the text does not say, tells how to fill it in, and takes that', () => {
    const from = fresh();
    const into = fresh();
    writeFileSync(join(from, '2020.txt'), '样例：再谱新篇\n同志们：\n全年接待5万余人次。\n');
    const first = wenku('import', from, '--into', into);
    expect(first.out).toContain('\n  未定：单位、文种、年份\n');
    expect(first.out).toContain('meeting-speech 会议讲话');
    const { code, out } = wenku('check', '--content', into, '--json');
    const { open } = z
      .object({ open: z.array(z.object({ line: z.number(), field: z.string() })) })
      .parse(JSON.parse(out));
    expect([code, open.map(({ field }) => field)]).toEqual([0, ['office', 'genre', 'year']]);
    const speech = join(into, 'speeches/unknown/2020.mdx');
    const lines = readFileSync(speech, 'utf8').split('\n');
    expect(open.map(({ line }) => lines[line - 1])).toEqual([
      'office: unknown',
      'genre: unknown',
      '  year: null',
    ]);
    // As the hint says, with the blanks filled in; an id of digits is no number.
    const hint = first.out.slice(first.out.indexOf('items:'));
    const filled = hint
      .replace('office: …', 'office: sample')
      .replace('genre: …', 'genre: meeting-speech')
      .replace('year: …', 'year: 2020');
    writeFileSync(join(from, '2020.decisions.yaml'), filled);
    const again = wenku('import', from, '--into', into);
    expect([again.code, again.out]).toEqual([0, expect.not.stringContaining('未定')]);
    expect(existsSync(speech)).toBe(false);
    const told = readFileSync(join(into, 'speeches/sample/2020.mdx'), 'utf8');
    expect(told).toMatch(/^office: sample\ngenre: meeting-speech$/mu);
    expect(wenku('check', '--content', into).out).not.toContain('未定');
  });

  it('never overwrites what a person changed, unless told to', () => {
    const into = fresh();
    wenku('import', raw, '--into', into);
    const file = join(into, 'speeches/jining/jining-half-year.mdx');
    const edited = readFileSync(file, 'utf8').replace('speaker: null', 'speaker: 样例');
    writeFileSync(file, edited);
    expect(wenku('import', raw, '--into', into).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(edited);
    expect(wenku('import', raw, '--into', into, '--force').code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toBe(edited);
  });
});

describe('wenku metrics suggest', () => {
  it('lists what belongs to no indicator, as a file of indicators and as JSON', () => {
    const yaml = wenku('metrics', 'suggest', '--content', 'tests/fixtures/demo');
    expect([yaml.code, yaml.out]).toEqual([0, expect.stringContaining('  match:\n')]);
    const json = wenku('metrics', 'suggest', '--content', 'tests/fixtures/demo', '--json');
    const report = z
      .object({
        metrics: z.number(),
        mapped: z.number(),
        suggestions: z.array(z.object({ key: z.string(), figures: z.array(z.object({})).min(1) })),
      })
      .parse(JSON.parse(json.out));
    expect(report.mapped).toBeLessThan(report.metrics);
    expect(yaml.out.match(/^[a-z-]+\./gmu)).toHaveLength(report.suggestions.length);
  });
});

describe('wenku check', () => {
  it('passes the archive of the project', () => {
    const { code, out } = wenku('check');
    expect([code, out]).toEqual([0, '2 篇讲稿，全部合格；底本加校改与正文逐字相符\n']);
  });

  it('finds a changed word, with file and line, and exits 1', () => {
    const content = fresh();
    cpSync('content', content, { recursive: true });
    const file = join(content, 'speeches/jining/jining-half-year.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('同志们', '同事们'));
    const { code, out } = wenku('check', '--content', content, '--json');
    expect(code).toBe(1);
    const { problems } = z
      .object({
        problems: z.array(z.object({ file: z.string(), line: z.number(), code: z.string() })),
      })
      .parse(JSON.parse(out));
    expect(problems).toEqual([{ file, line: expect.any(Number), code: 'source-mismatch' }]);
  });
});

describe('wenku build', () => {
  it('stops on code in a speech, says where, and leaves the old site standing', () => {
    const content = fresh();
    cpSync(sites.oddContent, content, { recursive: true });
    const file = join(content, 'speeches/sample/sample-2020-h1.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('请各位', '请{1+1}各位'));
    const out = join(fresh(), 'site');
    cpSync(sites.odd, out, { recursive: true });
    const { code, error } = wenku('build', '--content', content, '--out', out);
    expect(code).toBe(1);
    expect(error).toMatch(/sample-2020-h1\.mdx:\d+ 正文里有代码：\{1\+1\}/u);
    expect(existsSync(join(out, 'index.html'))).toBe(true);
    expect(existsSync(`${out}.building`)).toBe(false);
  });

  it('does not empty a folder of other things', () => {
    const out = fresh();
    writeFileSync(join(out, 'mine.txt'), '样例');
    const { code, error } = wenku('build', '--content', sites.oddContent, '--out', out);
    expect([code, readdirSync(out)]).toEqual([1, ['mine.txt']]);
    expect(error).toContain('会清空它');
  });
});

describe('wenku search', () => {
  it('gives hits with their place and context', () => {
    const { code, out } = wenku('search', '办理公文', '--site', sites.odd, '--json');
    expect(code).toBe(0);
    const { total, hits } = z
      .object({
        query: z.literal('办理公文'),
        total: z.object({ hits: z.number(), speeches: z.number() }),
        hits: z.array(
          z.strictObject({
            speech: z.string(),
            paragraph: z.string(),
            offset: z.number(),
            before: z.string(),
            match: z.string(),
            after: z.string(),
            captures: z.array(z.unknown()),
          }),
        ),
      })
      .parse(JSON.parse(out));
    expect(total).toEqual({ hits: 2, speeches: 2 });
    expect(hits.map(({ match }) => match)).toEqual(['办理公文', '办理公文']);
    expect(hits).toContainEqual({
      speech: 'sample-2020-h1',
      paragraph: 'p002',
      offset: 8,
      before: '总得来看，上半年',
      match: '办理公文',
      after: expect.stringContaining('1200余件'),
      captures: [],
    });
  });

  it('holds hits to figures, and lists figures with their values, as the page does', () => {
    const search = (query: string) => {
      const { code, out } = wenku('search', query, '--site', sites.demo, '--json');
      expect(code).toBe(0);
      return z
        .object({
          total: z.object({ hits: z.number() }),
          hits: z.array(
            z.object({
              match: z.string(),
              captures: z.array(z.object({ kind: z.string(), value: z.number().nullish() })),
            }),
          ),
        })
        .parse(JSON.parse(out));
    };
    const all = search('指标:上报信息');
    const many = search('上报信息≥100');
    expect(many.total.hits).toBeGreaterThan(0);
    expect(many.total.hits).toBeLessThan(all.total.hits);
    for (const { captures } of many.hits) {
      expect(captures).toEqual([{ kind: 'figure', value: expect.any(Number) }]);
      expect(captures[0]?.value).toBeGreaterThanOrEqual(100);
    }
    const worded = search('信息 上报信息≥100');
    expect(worded.hits.map(({ match }) => match)).toEqual(worded.hits.map(() => '信息'));
    const wrong = wenku('search', '没有的≥1', '--site', sites.demo);
    expect([wrong.code, wrong.out]).toEqual([1, '']);
    expect(wrong.error).toContain('没有叫“没有的”的指标');
  });

  it('says what to do without a site', () => {
    const { code, out, error } = wenku('search', '公文', '--site', fresh());
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('npm run build');
  });
});

describe('wenku export', () => {
  it('writes speeches as Word files, and does not write over one that somebody edited', () => {
    const out = fresh();
    const exportTo = (...more: string[]) =>
      wenku('export', '--format', 'docx', '--out', out, ...more);
    const file = join(out, 'xicheng-half-year.docx');
    expect(exportTo('xicheng-half-year').out).toBe(`${file}\n`);
    const bytes = readFileSync(file);
    expect(exportTo('xicheng-half-year').code).toBe(0);
    writeFileSync(file, 'edited');
    const { code, error } = exportTo();
    expect([code, error]).toEqual([1, expect.stringContaining('没有覆盖')]);
    expect(readdirSync(out)).toEqual(['jining-half-year.docx', 'xicheng-half-year.docx']);
    expect(readFileSync(file, 'utf8')).toBe('edited');
    expect(exportTo('xicheng-half-year', '--force').code).toBe(0);
    expect(readFileSync(file)).toEqual(bytes);
    expect(exportTo('nothing').error).toContain('没有这个编号');
  });

  it('gives every figure as a row that a spreadsheet reads, formulas defused', () => {
    const { code, out } = wenku('export', '--content', sites.oddContent, '--format', 'csv');
    expect(code).toBe(0);
    expect(out.startsWith('\uFEFF讲稿,标题,')).toBe(true);
    const rows = out.trimEnd().split('\r\n');
    expect(rows.find((row) => row.startsWith('sample-2020-h1'))).toContain(
      ',1200余件,1200,,件,over,',
    );
    const content = fresh();
    cpSync(sites.oddContent, content, { recursive: true });
    const file = join(content, 'speeches/sample/sample-2020-h1.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('subject: 公文', "subject: '=1+1'"));
    expect(wenku('export', '--content', content, '--format', 'csv').out).toContain(",'=1+1,");
  });

  it('gives the whole archive as one JSON document', () => {
    const { code, out } = wenku('export', '--format', 'json');
    expect(code).toBe(0);
    const { speeches } = z
      .object({ speeches: z.array(z.object({ id: z.string(), metrics: z.array(z.unknown()) })) })
      .parse(JSON.parse(out));
    expect(speeches.map(({ id, metrics }) => [id, metrics.length])).toEqual([
      ['jining-half-year', 40],
      ['xicheng-half-year', 43],
    ]);
  });
});
