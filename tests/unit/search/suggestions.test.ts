import { describe, expect, it } from 'vitest';
import { suggestions } from '../../../src/search/client/suggestions.ts';
import { makeDemandDesk } from '../../../src/search/desk/makeDesk.ts';
import { memoryEngine } from '../../support/memoryEngine.ts';

const texts = ['样例抓落实，督查有力。', '样例督办有力，既要快，又要好。'];
const { engine } = memoryEngine([{ id: 'sample', texts }]);
const tried = async (query: string): Promise<string[]> => {
  const found = await suggestions(query, makeDemandDesk(engine));
  return found.map((one) => `${one.query} ${String(one.hits)}`);
};

describe('what to try when nothing is found', () => {
  it.each([
    ['督查 OR 督办', '督查|督办 2'],
    ['督查/督办', '督查|督办 2'],
    ['抓落实AND督查', '抓落实 督查 2'],
    ['抓落实&督查', '抓落实 督查 2'],
    ['“抓落实”', '抓落实 1'],
    ['督查、抓落实', '督查 抓落实 2'],
    ['抓.*实', '抓＊实 1'],
    ['督查 NOT 督办', '督查 -督办 1'],
  ])('reads %s as other searches do', async (query, first) => {
    expect((await tried(query))[0]).toBe(first);
  });

  it('drops filters, and asks for the same words in any order', async () => {
    expect((await tried('督查 位置:标题'))[0]).toBe('督查 1');
    expect((await tried('又要…既要'))[0]).toBe('又要 既要 2');
  });

  it('takes the query apart, without what is no word', async () => {
    expect(await tried('抓落实好”督办')).toEqual(['抓落实 1', '督办 1']);
    expect(await tried('全无此字')).toEqual([]);
  });
});
