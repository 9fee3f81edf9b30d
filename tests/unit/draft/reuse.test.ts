import { describe, expect, it } from 'vitest';
import { readSymbols } from '../../../src/draft/archive/symbols.ts';
import { readDraft } from '../../../src/draft/draftText.ts';
import { findPassages } from '../../../src/draft/reuse/findPassages.ts';
import { reuseFindings } from '../../../src/draft/reuse/reuseFindings.ts';
import { findBlockMetrics } from '../../../src/metrics/blockMetrics.ts';
import { plantedGround } from '../../support/draft/plantedDraft.ts';

const { archive, lists } = plantedGround();
const latest = 2024;

function told(words: string) {
  const draft = readDraft(words);
  const metrics = findBlockMetrics(draft.blocks, lists);
  const passages = findPassages(readSymbols(draft.text), archive.chunks);
  return reuseFindings(draft, metrics, passages, archive, lists, latest);
}
const kinds = (words: string) => told(words).map(({ kind, words: at }) => `${kind} ${at}`);

const supervised = (times: number, done: number, rate: string) =>
  `把抓落实摆在突出位置，健全台账、跟踪问效，全年开展督查${String(times)}次，办结领导批示件${String(done)}件，办结率达到${rate}，一批群众反映强烈的问题得到解决。`;

describe('what a draft takes from the archive', () => {
  it('is told as a passage from eight characters on, with the words around it there', () => {
    const [found, ...others] = told('我们将突出重点、统筹兼顾，把样例办好。');
    expect(others).toEqual([]);
    expect(found?.kind).toBe('passage');
    expect(found?.words).toContain('要突出重点、统筹兼顾'.slice(1));
    expect(found?.sources[0]?.source).toContain('2024年');
    expect(told('统筹兼顾，把样例办好。')).toEqual([]);
  });

  it('is told as a whole paragraph where most of it is from one, with its figures when they stayed', () => {
    expect(kinds(supervised(86, 253, '98%')).map((said) => said.split(' ')[0])).toEqual([
      'reused',
      'stale',
    ]);
    const [, stale] = told(supervised(86, 253, '98%'));
    expect(stale?.spans).toHaveLength(3);
    expect(stale?.words).toBe('86次');
  });

  it('has no word of figures that were brought up to date', () => {
    expect(told(supervised(92, 271, '99%')).map(({ kind }) => kind)).toEqual(['reused']);
  });

  it('is told as old where nobody has written it for three years', () => {
    const found = told('要以更加饱满的热情和更加务实的作风把样例办公室的牌子擦得更亮。');
    expect(found.map(({ kind }) => kind)).toContain('dated');
    expect(found.find(({ kind }) => kind === 'dated')?.reason).toContain('此后 3 年未见');
    // Eight characters of it may stand in any speech.
    expect(told('样例有更加饱满的热情和耐心。').map(({ kind }) => kind)).toEqual(['passage']);
  });
});
