import type { Metric } from '../schema/metric.ts';
import type { Speech } from '../schema/speech.ts';
import { releaseRecord, type ReleaseDecision } from './releaseRecord.ts';

/** A speech with the words of its paragraphs, and under what terms it is given. */
export interface ExportedSpeech {
  id: string;
  licence: string;
  speech: Speech;
  texts: readonly string[];
}

/** Names of the keys in the controlled lists. */
export interface Names {
  offices: ReadonlyMap<string, { name: string }>;
  genres: ReadonlyMap<string, { name: string }>;
  areas: ReadonlyMap<string, { name: string }>;
  indicators: ReadonlyMap<string, { name: string }>;
}

/** A row of a table: column → value; an empty cell is null. */
export type Row = Readonly<Record<string, string | number | null>>;

const nameOf = (list: ReadonlyMap<string, { name: string }>, key: string | null) =>
  key === null ? null : (list.get(key)?.name ?? key);

function speechColumns({ id, speech }: ExportedSpeech, names: Names): Row {
  const { title, office, genre, period, yearEstimate } = speech;
  return {
    讲稿: id,
    标题: title,
    单位: nameOf(names.offices, office),
    文种: nameOf(names.genres, genre),
    年份: period.year,
    推定年份: yearEstimate?.year ?? null,
    时段: period.label,
  };
}

const directions = { up: '增', down: '减', same: '持平' } as const;
const points = { from: '起', to: '止' } as const;

function metricColumns(metric: Metric, names: Names): Row {
  return {
    编号: metric.id,
    指标: nameOf(names.indicators, metric.indicator),
    指标键: metric.indicator,
    板块: nameOf(names.areas, metric.area),
    对象: metric.subject,
    动作: metric.action,
    原文: metric.text,
    数值: metric.value,
    上限: metric.upper ?? null,
    单位量词: metric.unit,
    限定: metric.qualifier,
    隐去位数: metric.masked?.digits ?? null,
    性质: metric.status === 'target' ? '目标' : '实绩',
    频率: metric.per ?? null,
    增减: metric.comparison ? directions[metric.comparison.direction] : null,
    对比基数: metric.comparison?.base ?? null,
    增减的数字: metric.comparison?.of ?? null,
    起止: metric.point ? points[metric.point] : null,
    期间: metric.period,
    段落: metric.paragraph,
    属于合计: metric.partOf ?? null,
    位次范围: metric.base?.text ?? null,
    原句: metric.quote,
  };
}

const decisions: Readonly<Record<ReleaseDecision['decision'], string>> = {
  public: '公开',
  internal: '不公开',
  redaction: '遮盖',
  accepted: '认可',
};

/** The tables of an archive: a row a figure, a speech, a paragraph, or a decision on its release. */
export const tables = {
  metrics: (exported: ExportedSpeech, names: Names): Row[] =>
    exported.speech.metrics.map((metric) => ({
      ...speechColumns(exported, names),
      ...metricColumns(metric, names),
    })),
  speeches: (exported: ExportedSpeech, names: Names): Row[] => {
    const { occasion, speaker, paragraphs, metrics, emendations, damage, release } =
      exported.speech;
    const characters = exported.texts.reduce((sum, text) => sum + [...text].length, 0);
    return [
      {
        ...speechColumns(exported, names),
        场合: occasion,
        讲话人: speaker,
        段落数: paragraphs.length,
        字数: characters,
        数字: metrics.length,
        校改: emendations.reduce((sum, { count = 1 }) => sum + count, 0),
        存疑: damage.length,
        公开: release.status === 'public' ? '公开' : '内部',
        许可: exported.licence,
      },
    ];
  },
  releases: (exported: ExportedSpeech, names: Names): Row[] =>
    releaseRecord(exported.speech).map(({ decision, place, reason, reviewer, reviewed, note }) => ({
      ...speechColumns(exported, names),
      决定: decisions[decision],
      地方: place,
      依据: reason,
      审核人: reviewer,
      审核日期: reviewed,
      备注: note,
    })),
  paragraphs: (exported: ExportedSpeech, names: Names): Row[] =>
    exported.speech.paragraphs.map(({ id, level, part }, index) => ({
      ...speechColumns(exported, names),
      段落: id,
      层次: level,
      功能: part,
      文字: exported.texts[index] ?? '',
    })),
} as const;

export type TableName = keyof typeof tables;
