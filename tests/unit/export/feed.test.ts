import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { makeFeed, type FeedItem } from '../../../src/export/feed.ts';

const channel = {
  title: '样例文库',
  description: '样例',
  page: 'https://wenku.example.cn/',
  addresses: {
    rss: 'https://wenku.example.cn/feeds/all.rss.xml',
    atom: 'https://wenku.example.cn/feeds/all.atom.xml',
    json: 'https://wenku.example.cn/feeds/all.json',
  },
  licence: '样例',
};
const item: FeedItem = {
  title: '样例 <script>alert(1)</script> & ]]> 结语',
  url: 'https://wenku.example.cn/speeches/sample/',
  summary: '增长<5%\u0007，“一岗双责”',
  changed: '2026-03-04',
  office: '样例市政府办公室',
};

function texts(element: XmlElement, name: string): string[] {
  return element.children.flatMap((child) =>
    child instanceof XmlElement
      ? [...(child.name === name ? [child.text] : []), ...texts(child, name)]
      : [],
  );
}

function parse(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (!root) throw new Error('no root');
  return root;
}

describe('a feed', () => {
  it('holds text as text in RSS and Atom, whose readers take titles for HTML', () => {
    const title = '样例 &lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; 结语';
    const rss = parse(makeFeed('rss', channel, [item]));
    expect(texts(rss, 'title')).toContain(title);
    expect(texts(rss, 'description')).toContain('增长&lt;5%，“一岗双责”');
    const atom = parse(makeFeed('atom', channel, [item]));
    expect(texts(atom, 'title')).toContain(title);
  });

  it('holds a plain title and a summary in HTML in JSON', () => {
    const feed: unknown = JSON.parse(makeFeed('json', channel, [item]));
    expect(feed).toMatchObject({
      home_page_url: channel.page,
      items: [{ url: item.url, title: item.title, content_html: '增长&lt;5%，“一岗双责”' }],
    });
  });

  it('names the office as its author where a name will do, which RSS 2.0 asks an address of mail for', () => {
    expect(texts(parse(makeFeed('atom', channel, [item])), 'author').join('')).toContain(
      item.office,
    );
    expect(makeFeed('json', channel, [item])).toContain(item.office);
    expect(texts(parse(makeFeed('rss', channel, [item])), 'author')).toEqual([]);
  });

  it('is as new as its newest speech, whenever it is made', () => {
    const older = { ...item, url: `${channel.page}older/`, changed: '2025-12-31' };
    const atom = parse(makeFeed('atom', channel, [older, item]));
    expect(texts(atom, 'updated')).toEqual([
      '2026-03-04T12:00:00.000Z',
      '2025-12-31T12:00:00.000Z',
      '2026-03-04T12:00:00.000Z',
    ]);
    expect(makeFeed('rss', channel, [])).toContain('<rss');
  });
});
