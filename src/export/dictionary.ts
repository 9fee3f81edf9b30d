import type { OpenTable } from '../archive/openDataPaths.ts';

/** A column of a table: its heading in CSV, its key in JSON ('' where JSON has none), what it holds. */
export interface Column {
  name: string;
  key: string;
  meaning: string;
}

const column = (name: string, key: string, meaning: string): Column => ({ name, key, meaning });

const speechColumns = [
  column('讲稿', 'id', '讲稿的编号，也是它网址的一部分：speeches/编号/。其他表的 JSON 里叫 speech'),
  column('标题', 'title', '讲稿标题'),
  column('单位', 'office', '作讲话或总结的单位；JSON 里是词表的键'),
  column('文种', 'genre', '半年总结讲话、年度总结等，受控词表；JSON 里是键'),
  column('年份', 'period.year', '原文写明的年份；原文隐去时为空'),
  column('推定年份', 'yearEstimate.year', '原文隐去年份时，编者依据文中线索推定的年份'),
  column('时段', 'period.label', '讲稿所总结的时段，如上半年、全年'),
];

/** The data dictionary: every column of every table, in the order of the CSV files. */
export const dictionary: Readonly<Record<OpenTable, readonly Column[]>> = {
  speeches: [
    ...speechColumns,
    column('场合', 'occasion', '在什么会议上讲的'),
    column('讲话人', 'speaker', '谁讲的；原文没有时为空'),
    column('段落数', 'count.paragraphs', '正文的段落和标题数'),
    column('字数', '', '正文字符数，含标点'),
    column('数字', 'count.metrics', '本篇登记的数字个数'),
    column('校改', 'emendations', '对原件的校改处数；JSON 里是逐条记录'),
    column('存疑', 'count.damage', '看得出有误、照录原文的处数'),
    column('公开', 'release.status', '公开或内部'),
    column('许可', 'licence', '按什么条件使用；本篇的段落、数字同此'),
  ],
  paragraphs: [
    ...speechColumns,
    column('段落', 'id', '段号，也是网址里 # 之后的部分，一经公布不再变动'),
    column('层次', 'level', '0 正文，1 一、，2 （一），3 1. 或一是，4 （1）'),
    column(
      '功能',
      'part',
      '功能段落：opening 导语、achievements 成绩、shortcomings 不足、plans 任务、requirements 要求、closing 结语',
    ),
    column('文字', 'text', '段落的文字'),
  ],
  metrics: [
    ...speechColumns,
    column('编号', 'id', '数字在本篇里的编号'),
    column('指标', '', '指标名称；未归入指标的为空'),
    column('指标键', 'indicator', '指标在词表里的键，不随名称改变'),
    column('板块', 'area', '业务板块；JSON 里是键'),
    column('对象', 'subject', '数的是什么'),
    column('动作', 'action', '怎样得来的，如批示、办结'),
    column('原文', 'text', '数字连同限定词和单位，照录原文'),
    column(
      '数值',
      'value',
      '按基本单位（5万余件是 50000）；百分数是百分号前的数；区间是下限；原文隐去或缺失的为空',
    ),
    column('上限', 'upper', '区间的上限'),
    column('单位量词', 'unit', '原文的单位'),
    column(
      '限定',
      'qualifier',
      'exact 确数，over 余、多、以上，under 以下、不足，near 近、约，range 区间，rank 名次',
    ),
    column('隐去位数', 'masked.digits', '原文用 x 代替的位数；有它时数值为空，不是零'),
    column('性质', 'status', '实绩，或目标（target）'),
    column('频率', 'per', '每天、日均、人均等'),
    column('增减', 'comparison.direction', '数字说的是变化时：增 up、减 down、持平 same'),
    column('对比基数', 'comparison.base', '同什么比，照录原文'),
    column('增减的数字', 'comparison.of', '是哪个数字的变化：编号'),
    column('起止', 'point', '“由甲到乙”里的甲（from）或乙（to）'),
    column('期间', 'period', '数字所指的时间，照录原文'),
    column('段落', 'paragraph', '所在的段号'),
    column('属于合计', 'partOf', '“其中”各数所属合计的编号'),
    column('位次范围', 'base.text', '名次在多少个单位里排'),
    column('原句', 'quote', '说这个数字的原文，逐字见于该段'),
  ],
  indicators: [
    column('指标键', 'key', '不随名称改变'),
    column('名称', 'name', '读者看到的名称'),
    column('板块', 'area', '所属业务板块；JSON 里是键'),
    column('单位量词', 'unit', '比较时用的单位'),
    column('定义', 'definition', '数的是什么'),
    column('方向', 'direction', 'good 多为好，neutral 中性'),
    column('认指标的词', 'match', '数字旁边有这些词，就归入这个指标'),
    column('别称', 'aliases', '别的单位或往年的叫法，也用来认'),
    column('分项', 'parts', '加起来是它的各指标的键'),
    column('总数', 'total', '它只是哪一个指标的一部分：那个指标的键'),
    column('换算', 'convert', '可换算的单位，一个等于多少基本单位'),
    column('名次', 'rank', 'true 值是名次；人数等不是'),
    column('许可', 'licence', '按什么条件使用'),
  ],
  releases: [
    ...speechColumns,
    column('决定', 'decision', 'public 公开，internal 不公开，redaction 遮盖，accepted 认可后照登'),
    column('地方', 'place', '遮盖或认可的是哪一段；对全篇的决定为空'),
    column('依据', 'reason', '为什么公开、遮盖或认可'),
    column('审核人', 'reviewer', '谁决定的'),
    column('审核日期', 'reviewed', '哪一天决定的'),
    column('备注', 'note', '供编者用；公开版里没有'),
  ],
};

/** The columns that the table of one indicator has after those of the figures' table. */
export const readingColumns: readonly Column[] = [
  column(
    '所指时段',
    'span.label',
    '这个数所指的时段，如上半年、全年、截至5月、日均；时段相同的才可比',
  ),
  column('所指年份', 'span.year', '这个数所指的年份，推定的也算；目标是它所指的那一年'),
  column(
    '可比数值',
    'comparable.value',
    '换算成指标的单位；单位不能换算的（件与件次）、原文隐去或缺失的为空',
  ),
  column('可比下限', '', '按指标的单位，原文容许的最小值：“200余”是 200，“xx”是 10；没有的为空'),
  column('可比上限', 'comparable.upper', '按指标的单位，原文容许的最大值：“xx”是 99；没有的为空'),
  column('可比单位', 'comparable.unit', '指标的单位'),
];
