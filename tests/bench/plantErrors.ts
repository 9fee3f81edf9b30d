import type { Metric } from '../../src/schema/metric.ts';
import type { Paragraph } from '../../src/schema/paragraph.ts';

/** A speech whose words an error is put into. */
export interface PlantedSpeech {
  id: string;
  office: string;
  period: { label: string; half: 1 | 2 | null; year: number | null };
  blocks: readonly (Paragraph & { text: string })[];
  metrics: readonly Metric[];
}

/** New words for one paragraph of one speech. */
export interface Plant {
  speech: string;
  paragraph: string;
  text: string;
}

type Planter = (speeches: readonly PlantedSpeech[]) => Plant[];

const textOf = (speech: PlantedSpeech, paragraph: string) =>
  speech.blocks.find(({ id }) => id === paragraph)?.text ?? '';

/** The speech's words with those of a figure put otherwise; none where they stand twice. */
function rewrite(speech: PlantedSpeech, { paragraph, text, quote }: Metric, to: string): Plant[] {
  const words = textOf(speech, paragraph);
  const at = words.indexOf(quote);
  const start = at + quote.lastIndexOf(text);
  if (at < 0 || to === text) return [];
  const changed = words.slice(0, start) + to + words.slice(start + text.length);
  return [{ speech: speech.id, paragraph, text: changed }];
}

const plain = /^(?<number>\d{2,6})(?<unit>[\u4e00-\u9fff]+)$/u;

/** Every figure of plain digits with what another number would be said as. */
function renumber(
  speeches: readonly PlantedSpeech[],
  isChosen: (metric: Metric, speech: PlantedSpeech) => boolean,
  to: (value: number) => number,
): Plant[] {
  return speeches.flatMap((speech) =>
    speech.metrics.flatMap((metric) => {
      const { number, unit = '' } = plain.exec(metric.text)?.groups ?? {};
      if (number === undefined || !isChosen(metric, speech)) return [];
      return rewrite(speech, metric, `${String(to(Number(number)))}${unit}`);
    }),
  );
}

const isLevel = ({ comparison, status, point, qualifier, partOf }: Metric) =>
  !comparison && status !== 'target' && !point && qualifier === 'exact' && partOf === undefined;

/** The same indicator, unit and kind of speech in other years, of one office. */
function others(speeches: readonly PlantedSpeech[], speech: PlantedSpeech, metric: Metric) {
  return speeches.filter(
    (other) =>
      other.office === speech.office &&
      other.id !== speech.id &&
      other.period.half === speech.period.half &&
      other.metrics.some(
        (one) => one.indicator === metric.indicator && one.unit === metric.unit && isLevel(one),
      ),
  );
}

/** Appends a sentence to a paragraph. */
const append = (speech: PlantedSpeech, paragraph: string, sentence: string): Plant => ({
  speech: speech.id,
  paragraph,
  text: textOf(speech, paragraph) + sentence,
});

const outsideDate = ({ period }: PlantedSpeech) =>
  period.half === 1 ? '11月20日' : `${String((period.year ?? 0) + 1)}年6月20日`;

/** For each kind of error, everywhere that it can be planted. */
export const planters: Readonly<Record<string, Planter>> = {
  'sum-disagrees': (speeches) => {
    const isTotal = ({ id }: Metric, { metrics }: PlantedSpeech) =>
      metrics.filter(({ partOf }) => partOf === id).length > 1;
    return renumber(speeches, isTotal, (value) => value + 7);
  },
  'year-below-half': (speeches) =>
    speeches.flatMap((speech) => {
      const half = speeches.find(
        ({ office, period }) =>
          office === speech.office && period.half === 1 && period.year === speech.period.year,
      );
      if (speech.period.half !== null || !half) return [];
      return half.metrics.filter(isLevel).flatMap((one) => {
        const year = speech.metrics.find(
          ({ indicator, unit, period }) =>
            indicator !== null && indicator === one.indicator && unit === one.unit && !period,
        );
        const value = Math.floor((one.value ?? 0) * 0.7);
        if (!year || one.period || value < 10 || !plain.test(year.text) || !isLevel(year))
          return [];
        return rewrite(speech, year, `${String(value)}${year.unit ?? ''}`);
      });
    }),
  outlier: (speeches) =>
    renumber(
      speeches,
      (metric, speech) =>
        metric.indicator !== null && isLevel(metric) && others(speeches, speech, metric).length > 1,
      (value) => value * 10,
    ),
  'percentage-over-100': (speeches) =>
    speeches.flatMap((speech) =>
      speech.metrics
        .filter((metric) => /率$/u.test(metric.subject) && isLevel(metric))
        .flatMap((metric) =>
          /^\d{2}(?:\.\d)?%$/u.test(metric.text) ? rewrite(speech, metric, '104.2%') : [],
        ),
    ),
  'told-twice': (speeches) =>
    speeches.flatMap((speech) =>
      speech.metrics.flatMap((metric) => {
        const { number, unit = '' } = plain.exec(metric.text)?.groups ?? {};
        const clause = metric.quote.split('，').at(-1) ?? '';
        const isWhole = clause.endsWith(metric.text) && clause.length > metric.text.length + 3;
        if (metric.indicator === null || !isLevel(metric) || number === undefined || !isWhole)
          return [];
        const again = clause.replace(metric.text, `${String(Number(number) + 9)}${unit}`);
        const last = speech.blocks.findLast(
          ({ id, level, part }) =>
            level === 0 && part === 'achievements' && id !== metric.paragraph,
        );
        const time = metric.period === null ? '' : `${metric.period}，`;
        return last ? [append(speech, last.id, `${time}${again}。`)] : [];
      }),
    ),
  'date-outside-period': (speeches) =>
    speeches.flatMap((speech) =>
      speech.blocks
        .filter(({ level, part }) => level === 0 && part === 'achievements')
        .flatMap(({ id }) =>
          id ? [append(speech, id, `${outsideDate(speech)}，全省现场会圆满成功。`)] : [],
        ),
    ),
  'reuse-stale': (speeches) =>
    speeches.flatMap((speech) => {
      const later = speeches.find(
        ({ office, period }) =>
          office === speech.office &&
          period.half === speech.period.half &&
          period.year === (speech.period.year ?? 0) + 1,
      );
      return speech.blocks.flatMap((block) => {
        const own = speech.metrics.filter(({ paragraph }) => paragraph === block.id);
        const into = later?.blocks.findLast(
          ({ level, part }) => level === 0 && part === 'achievements',
        );
        if (own.length < 3 || own.some(({ period }) => period !== null) || !later || !into?.id)
          return [];
        return [{ speech: later.id, paragraph: into.id, text: block.text }];
      });
    }),
  'percentage-disagrees': (speeches) =>
    speeches.flatMap((speech) =>
      speech.metrics.flatMap((metric, index) => {
        const [total, part] = [speech.metrics[index - 2], speech.metrics[index - 1]];
        const isRate = /办结率|办复率|完成率/u.test(metric.subject) && metric.unit === '%';
        const isOf = total?.unit === part?.unit && part?.paragraph === metric.paragraph;
        const rate = ((part?.value ?? 0) / (total?.value ?? 1)) * 100;
        if (!isRate || !isOf || Math.abs(rate - (metric.value ?? 0)) > 0.3) return [];
        return rewrite(speech, metric, `${(rate - 4).toFixed(1)}%`);
      }),
    ),
  'unit-changes': (speeches) =>
    speeches.flatMap((speech) =>
      speech.metrics.flatMap((metric) =>
        metric.indicator !== null &&
        metric.unit === '件' &&
        isLevel(metric) &&
        others(speeches, speech, metric).length > 1
          ? rewrite(speech, metric, `${metric.text}次`)
          : [],
      ),
    ),
};
