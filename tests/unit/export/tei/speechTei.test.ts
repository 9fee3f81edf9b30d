import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../../src/archive/numberedBlock.ts';
import { speechTei } from '../../../../src/export/tei/speechTei.ts';
import { listSpeechFiles } from '../../../../src/files/speechFiles.ts';
import { readVocabulary, vocabularyKeys } from '../../../../src/files/vocabulary.ts';
import { checkSpeech } from '../../../../src/check/checkSpeech.ts';
import { splitFrontmatter } from '../../../../src/text/frontmatter.ts';
import { demoContent } from '../../../support/planted.ts';
import { relaxNg } from '../../../support/relaxNg.ts';
import { sampleMetric, sampleSpeech } from '../../../support/sampleSpeech.ts';

const faults = relaxNg('public/data/schema/speech-tei.rng');
const tei = { tei: 'http://www.tei-c.org/ns/1.0' };

/** Values of what an expression finds, attributes and texts alike. */
function values(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml);
  const found = document.find(path, tei).map((node) => node.content);
  document.dispose();
  return found;
}

const names = {
  id: 'sample',
  office: '样例市政府办公室',
  genre: '半年总结讲话',
  licence: '样例',
  indicators: new Map([
    ['documents.handled', { name: '办理公文', definition: '样例。', unit: '件' }],
  ]),
};

function sample(text: string, change: Parameters<typeof sampleMetric>[0] = {}): string {
  const speech = sampleSpeech({ metrics: [sampleMetric(change)] });
  return speechTei(speech, numberBlocks(text, speech.paragraphs), names);
}

describe.each(['content', demoContent])('the speeches of %s as TEI', (content) => {
  const { lists } = readVocabulary(content);
  const files = listSpeechFiles(content);

  it.each(files)(
    'are valid, refer to what is there, and keep every word and figure: %s',
    (file) => {
      const text = readFileSync(file, 'utf8');
      const { checked } = checkSpeech(file, text, vocabularyKeys(lists));
      if (!checked) throw new Error('not valid itself');
      const { speech } = checked;
      const blocks = numberBlocks(splitFrontmatter(text)?.body ?? '', speech.paragraphs);
      const xml = speechTei(speech, blocks, {
        ...names,
        id: basename(file, '.mdx'),
        indicators: lists.indicators,
      });
      expect(faults(xml)).toBe('');
      const ids = new Set(values(xml, '//@xml:id'));
      const references = values(xml, '//@ana | //@who | //@ref').flatMap((value) =>
        value.split(' ').map((one) => one.slice(1)),
      );
      expect(references.filter((id) => !ids.has(id))).toEqual([]);
      expect(values(xml, '//tei:seg | //tei:head')).toEqual(blocks.map(({ block }) => block.text));
      expect(values(xml, '//tei:body//tei:measure/@xml:id')).toEqual(
        speech.metrics.map(({ id }) => id),
      );
    },
  );
});

describe('a figure in TEI', () => {
  it.each([
    ['12件', {}, '@quantity', '12'],
    ['12余件', { qualifier: 'over' }, '@atLeast', '12'],
    ['不足12件', { qualifier: 'under' }, '@atMost', '12'],
    ['12—15件', { qualifier: 'range', upper: 15 }, '@max', '15'],
    ['约12件', { qualifier: 'near' }, '@subtype', 'near'],
  ] as const)('is bounded as its words say: %s', (text, change, path, value) => {
    const xml = sample(`办理公文${text}。`, { text, quote: `办理公文${text}`, ...change });
    expect(faults(xml)).toBe('');
    expect(values(xml, `//tei:body//tei:measure/${path}`)).toEqual([value]);
  });

  it('has no value where it is masked, but the bounds that its digits set', () => {
    const masked = { text: 'xx件', quote: '办理公文xx件', value: null, masked: { digits: 2 } };
    const xml = sample('办理公文xx件。', masked);
    expect(values(xml, '//tei:body//tei:measure/@quantity')).toEqual([]);
    expect(values(xml, '//tei:body//tei:measure/@*[name()="min" or name()="max"]')).toEqual([
      '10',
      '99',
    ]);
    expect(faults(xml)).toBe('');
  });

  it('stands in a speech whose genre nobody knows, of which no genre is told', () => {
    const speech = sampleSpeech({ metrics: [sampleMetric({})], genre: 'unknown' });
    const blocks = numberBlocks('办理公文12件。', speech.paragraphs);
    const xml = speechTei(speech, blocks, { ...names, genre: null });
    expect(faults(xml)).toBe('');
    expect(values(xml, '//tei:textClass//tei:term')).toEqual([]);
  });

  it('keeps marks of XML as words', () => {
    const xml = sample('办理公文12件，\\<b\\>“&amp;”。');
    expect(faults(xml)).toBe('');
    expect(values(xml, '//tei:b')).toEqual([]);
  });
});

it('the schema refuses what is no such document', () => {
  const xml = sample('办理公文12件。');
  expect(faults(xml.replace('<seg ', '<p ').replace('</seg>', '</p>'))).not.toBe('');
  expect(faults(xml.replace('quantity="12"', 'quantity="twelve"'))).not.toBe('');
  expect(faults(xml.replace('xml:id="m01"', 'xml:id="p001"'))).not.toBe('');
});
