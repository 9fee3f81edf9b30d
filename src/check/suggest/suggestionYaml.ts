import { stringify } from 'yaml';
import type { Suggestion } from './suggestIndicators.ts';

const shown = 3;

function comment({ figures }: Suggestion): string {
  const told = figures.slice(0, shown).map(({ speech, quote }) => `# ${speech}：${quote}`);
  const more = figures.length - told.length;
  return [
    `# ${String(figures.length)} 个数字`,
    ...told,
    ...(more > 0 ? [`# 另有 ${String(more)} 个`] : []),
  ]
    .map((line) => line.replace(/[\r\n]+/gu, ' '))
    .join('\n');
}

/** Suggestions as a file of indicators, each below the sentences that it was read from. */
export function suggestionYaml(suggestions: readonly Suggestion[]): string {
  return suggestions
    .map((suggestion) => {
      const entry = stringify(
        { [suggestion.key]: suggestion.indicator },
        { lineWidth: 0, collectionStyle: 'any' },
      );
      return `${comment(suggestion)}\n${entry}`;
    })
    .join('\n');
}
