import type { Metric } from '../../schema/metric.ts';

// Words between what is counted and the number, and the times before it: they name nothing.
const links =
  /(?:(?:压缩|缩短|减少|提高|提升|增加|下降|压减|整合|保持|控制|延伸|扩大|上升|降低)(?:到|至|为|在|了)?|达到?|[约近超共为由有到至了仅只]|突破|累计|共计?|合计|总计|分别|平均|先后|不超过|不少于|不低于|增至|力争|预计|已经?|[的等]|只差|还差|实现|连续)+$/u;
const times =
  /^(?:(?:[月底末]|今年以来|今年|上半年|下半年|全年|年底前?|目前|截[至止][^，]{1,5}(?:月|底|末)|每天|日均|又|再|还|并|全市|全县|全区|全省|其中|累计|先后|共)+)/u;
// 把督查触角延伸到: what is done with it, not what it is.
const handled = /^(?:把|将|对|为|向|与|由)/u;
// Alone they tell what was done, not what is counted: 开办“周五夜校”23期.
const bareVerb = /^(?:开办|举办|开展|完成|办理?|推出|反馈|解答|发放|组织|落实|打通|修订)$/u;
const places = /(?:在|位居|列)?全[省市县区]$/u;
const titles = /《[^》]*》/gu;
// 推出“热线帮办”栏目: the proper name with what stands after it is what is counted.
const properName = /^.*“(?<proper>[^”]*)”(?<kind>[^“”]*)$/u;

/**
 * The words that stand before a figure in its clause and name what it counts: 完成接待任务 of
 * 上半年完成接待任务402批次. '' where nothing stands there, as in a list.
 */
export function leadOf({ quote, text, unit }: Pick<Metric, 'quote' | 'text' | 'unit'>): string {
  const before = quote.slice(0, Math.max(0, quote.indexOf(text))).replace(titles, '');
  const clause = before.split(/[，。；：、！？（）\s]/u).at(-1) ?? '';
  const words = clause.replace(/^.*\d[^\d\u4e00-\u9fff]*[\u4e00-\u9fff]?/u, '');
  const named = words
    .replace(times, '')
    .replace(handled, '')
    .replace(places, '')
    .replace(links, '');
  if (bareVerb.test(named)) return '';
  const { proper, kind } = properName.exec(named)?.groups ?? {};
  if (proper !== undefined) return kind ? `“${proper}”${kind}` : proper;
  // 7个工作日缩短到3个工作日: the unit of the figure before names nothing.
  return (unit ?? '').endsWith(named) ? '' : named;
}
