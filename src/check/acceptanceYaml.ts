import { stringify } from 'yaml';

/** What a person writes who has looked at a finding and found the words to stand so in the original. */
export const usualReason = '已核对底本，原文如此。';

/**
 * The entry of `accepted` that lets a finding stand, ready to paste into the frontmatter of its speech.
 * Where the speech has such a list (`hasList`), only the new item of it.
 */
export function acceptanceYaml(finding: string, reason: string, hasList: boolean): string {
  const item = stringify([{ finding, reason }], {
    lineWidth: 0,
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
  }).replace(/^(?=.)/gmu, '  ');
  return hasList ? item : `accepted:\n${item}`;
}
