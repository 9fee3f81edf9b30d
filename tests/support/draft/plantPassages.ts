import type { SampleSpeech } from '../sampleSite.ts';
import { SampleWriter } from './sampleWords.ts';

/** A passage of the archive put into a draft. */
export interface Planted {
  /** Offsets in the draft. */
  start: number;
  end: number;
  /** The paragraph it was taken from: index of the speech, and of the paragraph in it. */
  speech: number;
  paragraph: number;
  edits: number;
}

/** Characters for one small edit. */
const perEdit = 25;

/** Takes out, puts in or changes a word or a figure, in the way of one who brings a text up to date. */
function editOnce(text: string, writer: SampleWriter): string {
  const at = 2 + writer.below(Math.max(1, text.length - 4));
  const fresh = writer.pick(['新', '再次', '认真', '扎实', '全市', '有力', '及时']);
  switch (writer.below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 2);
    case 1:
      return text.slice(0, at) + fresh + text.slice(at);
    case 2:
      return text.slice(0, at) + fresh + text.slice(at + 2);
    default:
      return text.replace(/\d+/u, String(1 + writer.below(900)));
  }
}

/** A draft of fresh paragraphs in which passages of speeches stand with small edits. */
export function plantPassages(
  speeches: readonly SampleSpeech[],
  count: number,
  seed: number,
): { draft: string; planted: Planted[] } {
  const writer = new SampleWriter(seed);
  const planted: Planted[] = [];
  let draft = '';
  for (let index = 0; index < count; index += 1) {
    const speech = writer.below(speeches.length);
    const texts = speeches[speech]?.texts ?? [];
    const paragraph = writer.below(texts.length);
    const source = texts[paragraph] ?? '';
    const length = Math.min(source.length, 24 + writer.below(100));
    const from = writer.below(source.length - length + 1);
    const edits = Math.floor(length / perEdit);
    let passage = source.slice(from, from + length);
    for (let edit = 0; edit < edits; edit += 1) passage = editOnce(passage, writer);
    draft += writer.paragraph(20 + writer.below(60));
    planted.push({
      start: draft.length,
      end: draft.length + passage.length,
      speech,
      paragraph,
      edits,
    });
    draft += `${passage}${writer.paragraph(20 + writer.below(60))}\n`;
  }
  return { draft: draft.trimEnd(), planted };
}
