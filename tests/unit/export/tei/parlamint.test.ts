import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../../src/archive/numberedBlock.ts';
import { speechTei } from '../../../../src/export/tei/speechTei.ts';
import { readArchive } from '../../../../src/files/readArchive.ts';
import { listSpeechFiles } from '../../../../src/files/speechFiles.ts';
import { splitFrontmatter } from '../../../../src/text/frontmatter.ts';
import { demoContent } from '../../../support/planted.ts';
import { relaxNg } from '../../../support/relaxNg.ts';
import { sampleSpeech } from '../../../support/sampleSpeech.ts';

const faults = relaxNg('tests/fixtures/tei/parlamint-component.rng');
const address = '<idno type="URI">https://wenku.invalid/</idno>';

/** A speech without what it has beyond ParlaMint, as the fixture's README lists it. */
function component(xml: string): string {
  const [header = '', text = ''] = xml.split('</teiHeader>');
  return [
    header
      .replace(/<author>.*?<\/author>/su, '')
      .replace(/<classDecl>.*?<\/classDecl>/su, '')
      .replace(/<(?<tag>creation|langUsage|particDesc|textClass)>.*?<\/\k<tag>>/gsu, '')
      .replace(/<measure unit="(?:paragraphs|characters)".*?<\/measure>/gu, '')
      .replace(/ status="restricted"/u, ' status="free"')
      .replace(
        /<licence>.*?<\/licence>/su,
        '<licence>http://creativecommons.org/licenses/by/4.0/</licence>',
      )
      .replace(/<idno .*?<\/idno>/gu, address)
      .replace(/<orgName [^>]*>/gu, '<orgName>')
      .replace(/ cert="\w+"/gu, '')
      .replace(
        /<\/availability><\/publicationStmt>/u,
        '</availability><date when="2020"/></publicationStmt>',
      ),
    text.replace(/<measure [^>]*>(?<words>.*?)<\/measure>/gu, '$<words>'),
  ].join('</teiHeader>');
}

const names = {
  id: 'sample',
  office: '样例东办',
  genre: '年度总结',
  licence: '样例',
  indicators: new Map(),
};

describe.each(['content', demoContent])('the rules of a ParlaMint component', (content) => {
  const files = new Map(listSpeechFiles(content).map((file) => [basename(file, '.mdx'), file]));
  const { speeches, lists } = readArchive(content);

  it.each(speeches)(`are kept, but for what its README tells: ${content} $id`, ({ id, speech }) => {
    const text = readFileSync(files.get(id) ?? '', 'utf8');
    const blocks = numberBlocks(splitFrontmatter(text)?.body ?? '', speech.paragraphs);
    const xml = speechTei(speech, blocks, { ...names, id, indicators: lists.indicators });
    expect(faults(component(xml))).toBe('');
  });
});

describe('a section', () => {
  const speech = sampleSpeech();
  const [first] = speech.paragraphs;
  const paragraph = (id: string, level: number, part: 'opening' | 'plans' | null = null) => ({
    ...first,
    ...{ id, level, part },
  });
  const divisions = (body: string, paragraphs: ReturnType<typeof paragraph>[]) => {
    const own = sampleSpeech({ paragraphs, metrics: [] });
    const xml = speechTei(own, numberBlocks(body, own.paragraphs), names);
    expect(faults(component(xml))).toBe('');
    return [...xml.matchAll(/<div type="(?<type>\w+)">(?<content>.*?)<\/div>/gsu)].map(
      ({ groups }) =>
        `${groups?.['type'] ?? ''} ${[...(groups?.['content'] ?? '').matchAll(/<(?<tag>head|u|seg|note)\b/gu)].map((found) => found.groups?.['tag']).join(' ')}`,
    );
  };

  it('has headings that follow each other, and an utterance for each part', () => {
    expect(
      divisions('## 一、甲\n\n### （一）乙\n\n丙。\n\n丁。', [
        paragraph('p001', 1),
        paragraph('p002', 2),
        paragraph('p003', 0, 'opening'),
        paragraph('p004', 0, 'plans'),
      ]),
    ).toEqual(['debateSection head head note u seg u seg']);
  });

  it('says so where nothing stands below its heading', () => {
    expect(divisions('丙。\n\n## 一、甲', [paragraph('p001', 0), paragraph('p002', 1)])).toEqual([
      'debateSection note u seg',
      'commentSection head note',
    ]);
  });
});

it('the rules refuse what ParlaMint refuses', () => {
  const speech = sampleSpeech({ metrics: [] });
  const blocks = numberBlocks('办理公文12件。', speech.paragraphs);
  const xml = component(speechTei(speech, blocks, names));
  expect(faults(xml)).toBe('');
  expect(faults(xml.replace('debateSection', 'speech'))).not.toBe('');
  expect(faults(xml.replace(/<meeting.*?<\/meeting>/u, ''))).not.toBe('');
  expect(faults(xml.replace(/<u who="#office" ana="[^"]*"/u, '<u who="#office"'))).not.toBe('');
});
