import type { Metric } from '../../schema/metric.ts';

// Words between what is counted and the number, and the times before it: they name nothing.
const links =
  /(?:(?:压缩|缩短|减少|提高|提升|增加|下降|压减|整合|保持|控制|延伸|扩大|上升|降低)(?:到|至|为|在|了)?|达到?|[约近超共为由有到至了仅只]|突破|累计|共计?|合计|总计|分别|平均|先后|不超过|不少于|不低于|增至|力争|预计|已经?)+$/u;
const times =
  /^(?:(?:今年以来|今年|上半年|下半年|全年|年底前?|目前|截[至止][^，]{1,5}(?:月|底|末)|每天|日均|又|再|还|并|全市|全县|全区|全省|其中|累计|先后|共)+)/u;
const places = /(?:在|位居|列)?全[省市县区]$/u;
const quoted = /[《“][^》”]*[》”]/gu;

/**
 * The words that stand before a figure in its clause and name what it counts: 完成接待任务 of
 * 上半年完成接待任务402批次. '' where nothing stands there, as in a list.
 */
export function leadOf({ quote, text, unit }: Pick<Metric, 'quote' | 'text' | 'unit'>): string {
  const before = quote.slice(0, Math.max(0, quote.indexOf(text))).replace(quoted, '');
  const clause = before.split(/[，。；：、！？（）\s]/u).at(-1) ?? '';
  const words = clause.replace(/^.*\d[^\d\u4e00-\u9fff]*[\u4e00-\u9fff]?/u, '');
  const named = words.replace(times, '').replace(places, '').replace(links, '');
  // 7个工作日缩短到3个工作日: the unit of the figure before names nothing.
  return (unit ?? '').endsWith(named) ? '' : named;
}
