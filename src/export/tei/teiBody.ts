import { marksOf } from '../../archive/marks.ts';
import type { NumberedBlock } from '../../archive/numberedBlock.ts';
import type { Metric } from '../../schema/metric.ts';
import type { Speech } from '../../schema/speech.ts';
import { element, xmlText } from './xml.ts';

/** Name of an indicator among the categories of the header: information.adopted → ind.information.adopted. */
export function categoryId(indicator: string): string {
  return `ind.${indicator}`;
}

/** What TEI says of a figure: its value, unit and bounds, as far as the words tell them. */
function measure({ id, value, upper, unit, qualifier, indicator, text }: Metric): string {
  const bounds = {
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
      ...(value === null ? {} : bounds),
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

/**
 * The body of a speech: divisions by its headings, the paragraphs below each as one utterance of the
 * office, as ParlaMint has them.
 */
export function teiBody(speech: Speech, blocks: readonly NumberedBlock[]): string {
  const byParagraph = Map.groupBy(speech.metrics, ({ paragraph }) => paragraph);
  const open: number[] = [];
  const lines: string[] = [];
  let isSpeaking = false;
  const fallSilent = () => {
    if (isSpeaking) lines.push('</u>');
    isSpeaking = false;
  };
  for (const { block, paragraph } of blocks) {
    const text = words(block.text, paragraph.id, byParagraph.get(paragraph.id) ?? []);
    if (paragraph.level > 0) {
      fallSilent();
      while ((open.at(-1) ?? 0) >= paragraph.level) {
        open.pop();
        lines.push('</div>');
      }
      open.push(paragraph.level);
      lines.push('<div>', element('head', { 'xml:id': paragraph.id }, text));
    } else {
      if (!isSpeaking) lines.push('<u who="#office">');
      isSpeaking = true;
      lines.push(element('seg', { 'xml:id': paragraph.id, ana: partOf(paragraph.part) }, text));
    }
  }
  fallSilent();
  lines.push(...open.map(() => '</div>'));
  const salutation = speech.salutation
    ? [element('note', { type: 'salutation' }, xmlText(speech.salutation))]
    : [];
  return ['<div type="speech">', ...salutation, ...lines, '</div>'].join('\n');
}

const partOf = (part: string | null) => (part === null ? null : `#part.${part}`);
