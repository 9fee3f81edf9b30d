import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedShare, sketchOf } from '../../../src/text/fingerprint.ts';
import { folderOf, freshFolder, importAll, sampleText } from '../../support/importFolder.ts';

const text = sampleText(1, 30);
// The same speech from another site: other marks, width and line ends.
const narrow = text.replaceAll('，', ',').replaceAll('\n', '\r\n').replaceAll('12', '１２');
const nearly = text.replace('办理公文', '共办理各类公文');

describe('copies', () => {
  it.each([[false], [true]])('are not taken twice in one run (trial run: %s)', async (dryRun) => {
    const from = folderOf({ 'a.txt': text, 'b.txt': narrow, 'c.txt': sampleText(2) });
    const outcomes = await importAll(from, { into: freshFolder(), dryRun });
    expect(outcomes.map(({ accepted }) => accepted.length)).toEqual([1, 0, 1]);
    const [error] = outcomes[1]?.rejected ?? [];
    expect(error?.code).toBe('speech-same');
    expect(error?.message).toContain(join(from, 'a.txt'));
  });

  it('of what the archive holds are not taken, and the file there is named', async () => {
    const into = freshFolder();
    await importAll(folderOf({ 'a.txt': text }), { into });
    const [outcome] = await importAll(folderOf({ 'z.txt': narrow }), { into });
    expect(outcome?.rejected[0]?.reason).toContain(join(into, 'speeches/unknown/a.mdx'));
  });

  it.each([[false], [true]])('but for a few words are told (trial run: %s)', async (dryRun) => {
    const from = folderOf({ 'a.txt': text, 'b.txt': nearly, 'c.txt': sampleText(5, 30) });
    const outcomes = await importAll(from, { into: freshFolder(), dryRun });
    const similar = outcomes.map(({ accepted }) => accepted[0]?.similar);
    expect(similar).toEqual([[], [{ file: join(from, 'a.txt'), share: expect.any(Number) }], []]);
    expect(similar[1]?.[0]?.share).toBeGreaterThan(0.95);
  });

  it('in one compilation are told by its name, and the others go on', async () => {
    const from = folderOf({
      'a.txt': [
        '第1篇：样例甲\n会议开始。',
        '第2篇：样例乙\n会议结束。',
        '第3篇：样例甲\n会议开始。',
      ].join('\n'),
    });
    const [outcome] = await importAll(from, { into: freshFolder() });
    expect(outcome?.accepted.map(({ speech }) => speech.id)).toEqual(['a-1', 'a-2']);
    expect(outcome?.rejected.map(({ code }) => code)).toEqual(['speech-same']);
  });
});

describe('fingerprints', () => {
  it('of nearly the same texts are nearly the same, of others not', () => {
    const sketch = new Set(sketchOf(text));
    const common = (other: string) => sketchOf(other).filter((hash) => sketch.has(hash)).length;
    expect(common(nearly)).toBeGreaterThan(12);
    expect(common('今天开会研究道路施工，请各单位按期完成，不得拖延，违者通报。')).toBe(0);
  });

  it('share all with themselves and nothing with the unlike', () => {
    expect(sharedShare('样例', '样例')).toBe(1);
    expect(sharedShare('样例讲话', '别的内容')).toBe(0);
    expect(sharedShare('', '')).toBe(1);
    expect(sharedShare('', '样例')).toBe(0);
    expect(sharedShare('甲乙丙', '甲乙丁')).toBe(0.5);
  });
});
