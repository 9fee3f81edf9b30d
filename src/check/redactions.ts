import { WenkuError, type ErrorCode } from '../errors/catalogue.ts';
import { RedactedText, wordsByPlace } from '../release/redactedText.ts';
import { leftWords } from '../release/leftWords.ts';
import { ownTexts, redactSpeech, type SpeechText } from '../release/redactSpeech.ts';
import type { Path } from './yamlPath.ts';

/**
 * Checks that every redaction hides words that stand where it says, that nothing of the speech still
 * has them once it is made, and that its marks of Markdown are whole then.
 */
export function checkRedactions(
  file: string,
  original: SpeechText,
  lineOf: (path: Path) => number,
): WenkuError[] {
  const { redactions = [] } = original.speech;
  if (redactions.length === 0) return [];
  const problem = (code: ErrorCode, index: number, detail: string) =>
    new WenkuError(code, { file, line: lineOf(['redactions', index]) }, detail);
  const words = wordsByPlace(original.speech, ownTexts(original.body));
  const misplaced = redactions.flatMap(({ paragraph, quote }, index) =>
    words.get(paragraph)?.includes(quote)
      ? []
      : [problem('redaction-place', index, `${paragraph} 里没有“${quote}”`)],
  );
  if (misplaced.length > 0) return misplaced;
  const shown = redactSpeech(original);
  const left = redactions.flatMap(({ paragraph, quote }, index) =>
    leftWords(shown, quote).map((place) =>
      // Where it is recorded they are left only if marks of Markdown stand between them.
      place === paragraph
        ? problem('redaction-format', index, `${paragraph} 的“${quote}”`)
        : problem(
            'redaction-left',
            index,
            `“${quote}”还在${place === null ? '别的字段' : ` ${place} `}里`,
          ),
    ),
  );
  if (left.length > 0) return left;
  const redacted = new RedactedText(words, redactions);
  const after = wordsByPlace(shown.speech, ownTexts(shown.body));
  return redactions.flatMap(({ paragraph }, index) =>
    after.get(paragraph) === redacted.at(paragraph, words.get(paragraph) ?? '')
      ? []
      : [problem('redaction-format', index, paragraph)],
  );
}
