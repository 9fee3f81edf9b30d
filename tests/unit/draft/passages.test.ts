import { describe, expect, it } from 'vitest';
import { paragraphText } from '../../../src/draft/archive/archiveText.ts';
import { readSymbols } from '../../../src/draft/archive/symbols.ts';
import { findPassages, type Passage } from '../../../src/draft/reuse/findPassages.ts';
import { commonRuns } from '../../../src/text/runs/commonRuns.ts';
import { chunksOf, inventSpeeches } from '../../support/draft/sampleChunks.ts';
import { plantPassages } from '../../support/draft/plantPassages.ts';

const archive = chunksOf([
  { id: 'a', texts: ['样例甲：全年共报送信息一百二十期，被采用三十期。', '第二段另有内容。'] },
  { id: 'b', texts: ['样例乙：要坚持求新、求实、求快，做到件件有着落、事事有回音。'] },
]);
const find = (draft: string) =>
  findPassages(readSymbols(draft), archive).map(({ start, end, chunk, paragraph }) => [
    draft.slice(start, end),
    archive.flatMap((text, index) =>
      index === chunk ? [paragraphText(text, paragraph).slice(0, 3)] : [],
    )[0],
  ]);

describe('passages of a draft that stand in the archive', () => {
  it('are found word for word, with their source, from eight characters on', () => {
    expect(find('我们要坚持求新、求实、求快，再接再厉。')).toEqual([
      ['要坚持求新、求实、求快', '样例乙'],
    ]);
    expect(find('坚持求新、求实')).toEqual([]);
    expect(find('要坚持求新、求实')).toEqual([['要坚持求新、求实', '样例乙']]);
  });

  it('are one over small edits', () => {
    expect(find('今年全年共报送信息一百四十五期，被采用三十期。')).toEqual([
      ['全年共报送信息一百四十五期，被采用三十期', '样例甲'],
    ]);
  });

  it('are found whatever the width of characters, the shape of marks and the blanks', () => {
    expect(find('要 坚持求新､求实、求快,做到件件有着落')).toHaveLength(1);
  });

  it('end with the paragraph', () => {
    expect(find('被采用三十期。\n第二段另有内容。')).toEqual([]);
  });

  it('are none of a draft that has nothing of it, or nothing at all', () => {
    expect(find('与文库毫无相同之处的一段新话，自成一格。')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('。。。。。。。。。。。。')).toEqual([]);
  });

  it('are all that a suffix array finds too', () => {
    const speeches = inventSpeeches(3, 4, 5);
    const chunks = chunksOf(speeches);
    const { draft } = plantPassages(speeches, 12, 9);
    const found = findPassages(readSymbols(draft), chunks);
    const covered = (at: number) => found.some(({ start, end }) => start <= at && at < end);
    draft.split('\n').reduce((offset, paragraph) => {
      for (const { texts } of speeches) {
        for (const text of texts) {
          for (const { a } of commonRuns(paragraph, text)) {
            expect(covered(offset + a.start) && covered(offset + a.end - 1)).toBe(true);
          }
        }
      }
      return offset + paragraph.length + 1;
    }, 0);
  });
});

describe('two hundred planted passages with small edits', () => {
  const speeches = inventSpeeches(200, 12, 1);
  const chunks = chunksOf(speeches);
  const { draft, planted } = plantPassages(speeches, 200, 2);
  const found = findPassages(readSymbols(draft), chunks);
  const overlap = (passage: Passage, { start, end }: { start: number; end: number }) =>
    Math.max(0, Math.min(passage.end, end) - Math.max(passage.start, start));
  const isFrom = ({ chunk, paragraph }: Passage, of: { speech: number; paragraph: number }) => {
    const text = chunks[chunk];
    const speech = chunk * 100 + (text?.speechOf[paragraph] ?? -1);
    return speech === of.speech && text?.placeOf[paragraph] === of.paragraph;
  };

  it('are found with their source: at least 98 in 100', () => {
    const met = planted.filter((one) => {
      const own = found.filter((passage) => isFrom(passage, one));
      const covered = own.reduce((sum, passage) => sum + overlap(passage, one), 0);
      return covered >= (one.end - one.start) / 2;
    });
    const edits = planted.reduce((sum, one) => sum + one.edits, 0);
    console.log(
      `planted ${String(planted.length)} with ${String(edits)} edits, found ${String(met.length)}`,
    );
    expect(edits).toBeGreaterThan(300);
    expect(met.length / planted.length).toBeGreaterThanOrEqual(0.98);
  });

  it('are all that is found, but for 1 in 100', () => {
    const wrong = found.filter((passage) => !planted.some((one) => overlap(passage, one) > 0));
    const outside = found.reduce((sum, passage) => {
      const inside = planted.reduce((most, one) => most + overlap(passage, one), 0);
      return sum + passage.end - passage.start - inside;
    }, 0);
    const fresh = draft.length - planted.reduce((sum, { start, end }) => sum + end - start, 0);
    console.log(
      `false passages ${String(wrong.length)} of ${String(found.length)}, ${String(outside)} characters of ${String(fresh)}`,
    );
    expect(wrong.length / found.length).toBeLessThanOrEqual(0.01);
    expect(outside / fresh).toBeLessThanOrEqual(0.01);
  });
});
