import type { NumberedBlock } from '../../archive/numberedBlock.ts';
import type { Speech } from '../../schema/speech.ts';
import { genreId } from './taxonomies.ts';
import { teiBody } from './teiBody.ts';
import { speakerId, teiHeader, type TeiNames } from './teiHeader.ts';
import { element } from './xml.ts';

/**
 * A speech as a TEI P5 document in the manner of ParlaMint's components: utterances (u) of segments
 * (seg) in sections, the meeting, the setting and the counts of elements in the header. Beyond ParlaMint's
 * plain text are the figures, as measures with their value, unit and indicator, and what ParlaMint keeps in
 * the root of a corpus: taxonomies and participants. It fits `public/data/schema/speech-tei.rng`, the
 * subset of TEI in use.
 */
export function speechTei(
  speech: Speech,
  blocks: readonly NumberedBlock[],
  names: TeiNames,
): string {
  const body = teiBody(speech, blocks, `#${speakerId(speech)}`);
  const ana = `#${genreId(speech.genre)}`;
  const attributes = {
    xmlns: 'http://www.tei-c.org/ns/1.0',
    'xml:id': `speech.${names.id}`,
    'xml:lang': 'zh-CN',
    ana,
  };
  const text = element('text', { ana }, element('body', {}, `\n${body}\n`));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element('TEI', attributes, `\n${teiHeader(speech, blocks, names, body)}\n${text}\n`),
    '',
  ].join('\n');
}
