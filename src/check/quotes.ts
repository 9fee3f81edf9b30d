import { WenkuError } from '../errors/catalogue.ts';
import type { Speech } from '../schema/speech.ts';
import type { Path } from './yamlPath.ts';

/** Checks that cues, emendations, doubts and evidence stand where they say. */
export function checkQuotes(
  file: string,
  speech: Pick<
    Speech,
    'title' | 'subtitles' | 'inferred' | 'paragraphs' | 'emendations' | 'damage' | 'yearEstimate'
  >,
  texts: ReadonlyMap<string, string>,
  lineOf: (path: Path) => number,
): WenkuError[] {
  const problem = (path: Path, detail: string) =>
    new WenkuError('quote-place', { file, line: lineOf(path) }, detail);
  const emendations = speech.emendations.flatMap((entry, index) => {
    const { id, paragraph, offset, after } = entry;
    if (paragraph === undefined) return [];
    const words = texts.get(paragraph);
    const stands =
      words !== undefined &&
      (offset === undefined || (offset <= words.length && words.startsWith(after, offset)));
    return stands
      ? []
      : [problem(['emendations', index], `${id} 的“${after}”不在 ${paragraph} 的所注位置`)];
  });
  const damage = speech.damage.flatMap(({ id, paragraph, text }, index) =>
    texts.get(paragraph)?.includes(text)
      ? []
      : [problem(['damage', index], `${id} 的“${text}”不在 ${paragraph} 里`)],
  );
  const evidence = (speech.yearEstimate?.evidence ?? []).flatMap(({ paragraph, quote }, index) =>
    texts.get(paragraph)?.includes(quote)
      ? []
      : [
          problem(
            ['yearEstimate', 'evidence', index],
            `推定年份的依据“${quote}”不在 ${paragraph} 里`,
          ),
        ],
  );
  const lines = [speech.title, ...speech.subtitles];
  const inferred = (speech.inferred ?? []).flatMap(({ paragraph, quote }, index) => {
    const [words, where] =
      paragraph === undefined ? [lines, '题目'] : [[texts.get(paragraph) ?? ''], paragraph];
    return words.some((text) => text.includes(quote))
      ? []
      : [problem(['inferred', index], `推断的依据“${quote}”不在${where}里`)];
  });
  const cues = speech.paragraphs.flatMap(({ id, cue }, index) =>
    cue === undefined || texts.get(id)?.includes(cue)
      ? []
      : [problem(['paragraphs', index, 'cue'], `功能段落的依据“${cue}”不在 ${id} 里`)],
  );
  return [...cues, ...emendations, ...damage, ...evidence, ...inferred];
}
