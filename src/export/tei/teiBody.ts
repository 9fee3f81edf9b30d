import { marksOf } from '../../archive/marks.ts';
import { boundsOf } from '../../archive/observation.ts';
import type { NumberedBlock } from '../../archive/numberedBlock.ts';
import type { Metric } from '../../schema/metric.ts';
import type { Speech } from '../../schema/speech.ts';
import { categoryId, partId, roleId } from './taxonomies.ts';
import { element, xmlText } from './xml.ts';

/** What TEI says of a figure: its value, unit and bounds, as far as the words tell them. */
function measure(metric: Metric): string {
  const { id, value, upper, unit, qualifier, indicator, text, masked } = metric;
  const { low, high } = boundsOf(metric);
  const told = {
    ...(qualifier === 'over' ? { atLeast: value } : {}),
    ...(qualifier === 'under' ? { atMost: value } : {}),
    ...(qualifier === 'range' ? { min: value, max: upper ?? null } : {}),
    ...(qualifier === 'exact' || qualifier === 'rank' || qualifier === 'near'
      ? { quantity: value }
      : {}),
  };
  return element(
    'measure',
    {
      'xml:id': id,
      type: qualifier === 'rank' ? 'rank' : 'figure',
      subtype: qualifier === 'near' ? 'near' : null,
      // xx件 has no value, but two digits.
      ...(masked ? { min: low, max: high } : value === null ? {} : told),
      unit,
      ana: indicator === null ? null : `#${categoryId(indicator)}`,
    },
    xmlText(text),
  );
}

/** The words of a paragraph with its figures marked; of two that overlap the first. */
function words(text: string, paragraph: string, metrics: readonly Metric[]): string {
  const ranges = marksOf({ metrics: [...metrics], emendations: [], damage: [] }, paragraph, text)
    .flatMap(({ start, end, mark }) =>
      mark.kind === 'metric' ? [{ start, end, metric: mark.metric }] : [],
    )
    .toSorted((one, other) => one.start - other.start);
  let done = 0;
  let xml = '';
  for (const { start, end, metric } of ranges) {
    if (start < done) continue;
    xml += xmlText(text.slice(done, start)) + measure(metric);
    done = end;
  }
  return xml + xmlText(text.slice(done));
}

/** Paragraphs of one part of the speech, spoken in one go. */
interface Utterance {
  part: string | null;
  segments: string[];
}

/** What stands between two headings. */
interface Section {
  heads: string[];
  utterances: Utterance[];
}

function sectionsOf(speech: Speech, blocks: readonly NumberedBlock[]): Section[] {
  const byParagraph = Map.groupBy(speech.metrics, ({ paragraph }) => paragraph);
  const sections: Section[] = [];
  let current: Section | null = null;
  for (const { block, paragraph } of blocks) {
    const { id, level, part } = paragraph;
    const text = words(block.text, id, byParagraph.get(id) ?? []);
    // Headings that follow each other open one section: ParlaMint's do not stand in each other.
    if (!current || (level > 0 && current.utterances.length > 0)) {
      current = { heads: [], utterances: [] };
      sections.push(current);
    }
    if (level > 0) {
      current.heads.push(element('head', { 'xml:id': id, n: level }, text));
      continue;
    }
    let last = current.utterances.at(-1);
    if (last?.part !== part) {
      last = { part, segments: [] };
      current.utterances.push(last);
    }
    last.segments.push(element('seg', { 'xml:id': id }, text));
  }
  return sections;
}

function utterance({ part, segments }: Utterance, who: string): string {
  const ana = [`#${roleId}`, ...(part === null ? [] : [`#${partId(part)}`])].join(' ');
  return element('u', { who, ana }, `\n${segments.join('\n')}\n`);
}

/**
 * The body of a speech as ParlaMint has it: sections one after the other, each with its headings (`n` is
 * the level) and the paragraphs below them as utterances, one for each part of the speech. Headings with
 * nothing below them make a section of comments.
 * @param who whose words they are, as a reference
 */
export function teiBody(speech: Speech, blocks: readonly NumberedBlock[], who: string): string {
  const salutation = speech.salutation
    ? [element('note', { type: 'salutation' }, xmlText(speech.salutation))]
    : [];
  const sections = sectionsOf(speech, blocks).map(({ heads, utterances }, index) => {
    const isSpoken = utterances.length > 0;
    const greeting = index === 0 ? salutation : [];
    const isBare = !isSpoken && greeting.length === 0;
    const content = [
      ...heads,
      ...greeting,
      ...(isBare ? [element('note', { type: 'editorial' }, '此标题下没有正文')] : []),
      ...utterances.map((one) => utterance(one, who)),
    ];
    const type = isSpoken ? 'debateSection' : 'commentSection';
    return element('div', { type }, `\n${content.join('\n')}\n`);
  });
  return sections.join('\n');
}
