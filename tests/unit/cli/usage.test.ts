import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { expect, it } from 'vitest';
import { inChinese } from '../../../src/cli/usage.ts';

/** What a program with one command says on standard error. */
function told(...words: string[]): string {
  let said = '';
  const program = new Command('sample');
  const command = program
    .command('paint')
    .addArgument(new Argument('<what>', '').choices(['door', 'wall']))
    .addOption(new Option('--colour <name>', '').choices(['red', 'green']))
    .addOption(new Option('--bare').conflicts('colour'))
    .option('--coats <count>', '', (): number => {
      throw new InvalidArgumentError('，要一个正整数');
    });
  for (const one of [program, command]) {
    inChinese(one.exitOverride());
    one.configureOutput({ writeErr: (text) => (said += text) });
  }
  expect(() => program.parse(words, { from: 'user' })).toThrow();
  return said;
}

it.each([
  [['paimt'], '没有命令 paimt，是不是想用 paint。用 --help 看用法。\n'],
  [['paint'], '缺少参数 what。用 --help 看用法。\n'],
  [['paint', 'roof'], '参数 what 的值不能是 roof，只能是 door、wall。用 --help 看用法。\n'],
  [['paint', ''], '参数 what 的值不能是空的，只能是 door、wall。用 --help 看用法。\n'],
  [['paint', 'door', 'wall'], '多了参数。用 --help 看用法。\n'],
  [['paint', 'door', '--color'], '没有选项 --color，是不是想用 --colour。用 --help 看用法。\n'],
  [['paint', 'door', '--colour'], '选项 --colour <name> 后面缺少值。用 --help 看用法。\n'],
  [
    ['paint', 'door', '--colour', 'blue'],
    '选项 --colour <name> 的值不能是 blue，只能是 red、green。用 --help 看用法。\n',
  ],
  [
    ['paint', 'door', '--bare', '--colour', 'red'],
    '选项 --bare 和 --colour <name> 不能一起用。用 --help 看用法。\n',
  ],
  [
    ['paint', 'door', '--coats', '0'],
    '选项 --coats <count> 的值不能是 0，要一个正整数。用 --help 看用法。\n',
  ],
])('wrong usage is told in Chinese, with what to write instead: %j', (words, expected) => {
  expect(told(...words)).toBe(expected);
});
