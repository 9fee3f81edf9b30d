import type { Command, Help, Option } from 'commander';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const messages: readonly [RegExp, string][] = [
  [/^error: unknown command '(.*)'/u, '没有命令 $1'],
  [/^error: unknown option '(.*)'/u, '没有选项 $1'],
  [/^error: missing required argument '(.*)'/u, '缺少参数 $1'],
  [/^error: option '(.*)' argument missing/u, '选项 $1 后面缺少值'],
  [/^error: required option '(.*)' not specified/u, '必须给出选项 $1'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/u,
    '选项 $1 的值不能是 $2，只能是 $3',
  ],
  [/^error: too many arguments.*$/u, '多了参数'],
  [/^error: /u, ''],
  [/^\(Did you mean (.*)\?\)$/mu, '是不是想用 $1'],
];

function describe({ description, defaultValue, argChoices }: Option): string {
  const choices = argChoices ? `（${argChoices.join('、')}）` : '';
  const fallback = defaultValue === undefined ? '' : `（默认 ${String(defaultValue)}）`;
  return description + choices + fallback;
}

function translate(text: string): string {
  return messages.reduce((words, [pattern, chinese]) => words.replace(pattern, chinese), text);
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
