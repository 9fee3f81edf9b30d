import type { Command, Help, Option } from 'commander';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const badValue = (what: string) => (name: string, value: string) =>
  `${what} ${name} 的值不能是${value === '' ? '空的' : ` ${value}`}`;

/** Names of choices, as commander lists them, in Chinese punctuation. */
const listed = (names: string) => names.replaceAll(', ', '、');

// What commander says, by the patterns of its own texts; the groups are what stands in them.
const messages: readonly [RegExp, (...groups: string[]) => string][] = [
  [/^error: unknown command '(.*)'/u, (name) => `没有命令 ${name}`],
  [/^error: unknown option '(.*)'/u, (name) => `没有选项 ${name}`],
  [/^error: missing required argument '(.*)'/u, (name) => `缺少参数 ${name}`],
  [/^error: option '(.*)' argument missing/u, (name) => `选项 ${name} 后面缺少值`],
  [/^error: required option '(.*)' not specified/u, (name) => `必须给出选项 ${name}`],
  [/^error: option '(.*)' argument '(.*)' is invalid\. ?/u, badValue('选项')],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. ?/u,
    (value, name) => badValue('参数')(name, value),
  ],
  [
    /^error: option '(.*)' cannot be used with option '(.*)'/u,
    (one, other) => `选项 ${one} 和 ${other} 不能一起用`,
  ],
  [/Allowed choices are (.*)\.$/u, (choices) => `，只能是 ${listed(choices)}`],
  [/^error: too many arguments.*$/u, () => '多了参数'],
  [/^error: /u, () => ''],
  [/\n\(Did you mean (?:one of )?(.*)\?\)$/u, (names) => `，是不是想用 ${listed(names)}`],
];

function describe({ description, defaultValue, argChoices }: Option): string {
  const choices = argChoices ? `（${argChoices.join('、')}）` : '';
  const fallback = defaultValue === undefined ? '' : `（默认 ${String(defaultValue)}）`;
  return description + choices + fallback;
}

function translate(text: string): string {
  return messages.reduce(
    (words, [pattern, say]) =>
      words.replace(pattern, (_, ...groups: unknown[]) => say(...groups.map(String))),
    text,
  );
}

/** Sets a command to speak Chinese: help, and errors on standard error with a way to the help. */
export function inChinese(command: Command): void {
  command
    .helpOption('-h, --help', '显示这份说明')
    .configureHelp({
      styleTitle: (title: string) => titles[title] ?? title,
      optionDescription: describe,
    } satisfies Partial<Help>)
    .configureOutput({
      outputError: (text, write) => {
        write(`${translate(text.trim())}。用 --help 看用法。\n`);
      },
    });
  if (command.commands.length > 0) command.helpCommand('help [command]', '显示某个命令的说明');
}
