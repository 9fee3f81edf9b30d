import type { NumberedBlock } from '../../archive/numberedBlock.ts';
import type { Speech } from '../../schema/speech.ts';
import { teiBody } from './teiBody.ts';
import { teiHeader, type TeiNames } from './teiHeader.ts';

/**
 * A speech as a TEI P5 document in the manner of ParlaMint: utterances (u) of segments (seg), figures as
 * measures with their value, unit and indicator. It fits `public/data/schema/speech-tei.rng`, the subset
 * of TEI in use.
 */
export function speechTei(
  speech: Speech,
  blocks: readonly NumberedBlock[],
  names: TeiNames,
): string {
  const texts = blocks.map(({ block }) => block.text);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="zh-CN">',
    teiHeader(speech, texts, names),
    `<text><body>\n${teiBody(speech, blocks)}\n</body></text>`,
    '</TEI>\n',
  ].join('\n');
}
