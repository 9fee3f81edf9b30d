// Characters that Markdown, GFM or MDX may read as marks.
const marks = /[\\`*_{}[\]<>#+\-.!|~&:@$^=()]/gu;
const risky =
  /[\\`*_{}[\]<>|~&]|^\s|^(?:#|[-+*=:]|\d+[.)]|import\b|export\b)|:\/\/|www\.|@|[ \t]{2,}|[ \t]$/u;
const asciiPunctuation = /[!-/:-@[-`{-~]/u;

/**
 * Markdown that shows `text` as itself, in MDX as well. Text without any risky run comes back
 * unchanged, so that ordinary speeches stay readable in an editor.
 */
export function escapeMarkdown(text: string): string {
  if (!risky.test(text)) return text;
  const escaped = text.replace(marks, (mark) => (asciiPunctuation.test(mark) ? `\\${mark}` : mark));
  return (
    escaped
      .replace(/^(?=import\b|export\b)(.)/u, (first) => `&#${String(first.charCodeAt(0))};`)
      .replace(/^\d(?=\d*\\?[.)])/u, (digit) => `&#${String(digit.charCodeAt(0))};`)
      // A byte order mark at the start would be taken for the file's own.
      .replace(
        /^\uFEFF|^[ \t]|[ \t](?=[ \t])|[ \t]$/gu,
        (space) => `&#${String(space.charCodeAt(0))};`,
      )
      .replace(/www/gu, 'ww&#119;')
  );
}
