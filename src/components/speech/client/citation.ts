import { selectedWords } from '../../../workbench/selectedWords.ts';
import { copyText } from './copyText.ts';

/**
 * Copies the selected words with 《title》, office, date, paragraph and address; without a selection
 * in the speech, the source alone. Resolves to what to tell the reader.
 */
export async function copyWithSource(citation: string): Promise<string> {
  const { text = '', anchor = '', place = '' } = selectedWords() ?? {};
  const address = new URL(location.href);
  address.search = '';
  address.hash = anchor === '' ? '' : `#${anchor}`;
  const source = [citation, place, address.href].filter((piece) => piece !== '').join('，');
  const words = anchor === '' ? '' : `${text}\n——`;
  if (!(await copyText(words + source))) return '浏览器不允许复制，请按 Ctrl-C 复制';
  return anchor === '' ? '已复制本篇出处' : '已复制所选文字和出处';
}
