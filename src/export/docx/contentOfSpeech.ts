import type { NumberedBlock } from '../../archive/numberedBlock.ts';
import { shortLabel } from '../../archive/scaledLabel.ts';
import { valueLabel } from '../../archive/valueLabel.ts';
import { valueNote } from '../../archive/valueNote.ts';
import { dateLabel } from '../../archive/year.ts';
import type { Metric } from '../../schema/metric.ts';
import type { Speech } from '../../schema/speech.ts';
import type { Block } from '../../text/body.ts';
import { readEditorNote } from '../../text/editorNote.ts';
import { parseMarkdown } from '../../text/markdown.ts';
import { joinLines } from '../../text/joinLines.ts';
import { plainLines } from '../../text/plainLines.ts';
import { readRow } from '../../text/table.ts';
import type { ContentBlock, ContentFigures, SpeechContent } from './speechContent.ts';
import type { WordNote } from './wordDocument.ts';

/** Names of the keys of a speech; the areas in the order that readers see. */
export interface SpeechNames {
  offices: ReadonlyMap<string, { name: string }>;
  areas: ReadonlyMap<string, { name: string; order: number }>;
  indicators: ReadonlyMap<string, { name: string }>;
}

function noteOf({ markdown }: Block): WordNote[] {
  const note = readEditorNote(markdown);
  if (!note) return [];
  const paragraphs = note.content.flatMap(plainLines);
  return [{ kind: 'note', title: note.title, paragraphs }];
}

/** The rows of a block that is a table; null for any other. */
function rowsOf({ kind, text }: Block): string[][] | null {
  if (kind !== 'other') return null;
  const rows = text.split('\n').map(readRow);
  const isTable = rows.length > 1 && rows.every((row) => row !== null);
  return isTable ? rows.map((row) => row.map(joinLines)) : null;
}

function contentBlock({ block, paragraph, asides }: NumberedBlock): ContentBlock {
  const rows = rowsOf(block);
  const isList = block.kind === 'other' && !rows;
  const lines = isList ? plainLines(parseMarkdown(block.markdown)) : [joinLines(block.text)];
  return {
    level: paragraph.level,
    isRunIn: paragraph.runIn === true,
    lines: rows ? [] : lines,
    rows,
    notes: asides.flatMap(noteOf),
  };
}

function figureRow(metric: Metric, { indicators }: SpeechNames): string[] {
  const note = valueNote(metric);
  return [
    indicators.get(metric.indicator ?? '')?.name ?? metric.subject,
    metric.text + (metric.base ? `（${metric.base.text}）` : ''),
    valueLabel(metric, shortLabel) + (note ? `（${note}）` : ''),
    metric.period ?? '—',
  ];
}

function figuresOf(metrics: readonly Metric[], names: SpeechNames): ContentFigures[] {
  const byArea = Map.groupBy(metrics, ({ area }) => area);
  return [...names.areas]
    .toSorted(([, one], [, other]) => one.order - other.order)
    .flatMap(([key, { name }]) => {
      const own = byArea.get(key);
      return own ? [{ area: name, rows: own.map((metric) => figureRow(metric, names)) }] : [];
    });
}

/** The content of a speech from its file. */
export function contentOfSpeech(
  speech: Speech,
  blocks: readonly NumberedBlock[],
  names: SpeechNames,
): SpeechContent {
  return {
    title: speech.title,
    subtitles: speech.subtitles,
    office: names.offices.get(speech.office)?.name ?? speech.office,
    date: dateLabel(speech),
    salutation: speech.salutation,
    blocks: blocks.map(contentBlock),
    figures: figuresOf(speech.metrics, names),
  };
}
