import type { DraftFinding } from '../finding.ts';
import { patternFindings, type Slip } from './patternFindings.ts';

/**
 * Words written with a wrong character, of the kinds that stand in the archive's list of doubts (同音,
 * 近音, 形近). Where the wrong form is a word too, what stands around it must tell: `after` it or
 * `before` it.
 */
const wrongForms: readonly (readonly [
  wrong: string,
  right: string,
  around?: { before?: string; after?: string; isVariant?: true },
])[] = [
  [
    '截止',
    '截至',
    { after: '(?=目前|现在|今|当前|本月|\\d|[上下]半年|[一二三四五六七八九十]+月)' },
  ],
  ['总得', '总的', { after: '(?=来说|来看|感到|看|说|讲|感觉|要求)' }],
  [
    '形式',
    '形势',
    { after: '(?=依然|仍然|十分|更加|非常)(?=[^，。]{0,4}(?:严峻|复杂|逼人|喜人|紧迫))' },
  ],
  [
    '形式',
    '形势',
    {
      before: '(?<=经济|安全生产|国际|国内|当前的?|防汛|维稳|分析|认清|面临的?)',
      after: '(?=严峻|复杂|逼人|喜人|变化|，|。)',
    },
  ],
  ['作好', '做好', { after: '(?=[^，。；]{0,12}(?:工作|准备|服务|保障))' }],
  // 一律实行“五定”，即定规模、定投资.
  ['即定', '既定', { after: '(?=的|目标|任务|方针|计划|方案|政策|部署|工作|战略)' }],
  ['即', '既', { after: '(?=[^，。；]{1,12}[，]?又)' }],
  ['推委', '推诿'],
  ['布署', '部署'],
  ['按装', '安装'],
  ['座落', '坐落'],
  ['再接再励', '再接再厉'],
  ['迫不急待', '迫不及待'],
  ['一如继往', '一如既往'],
  ['松驰', '松弛'],
  ['幅射', '辐射'],
  ['制肘', '掣肘'],
  ['克苦', '刻苦'],
  ['精减', '精简', { after: '(?=机构|会议|文件|人员编制|审批)' }],
  ['增涨', '增长'],
  ['题纲', '提纲'],
  ['倍受', '备受', { after: '(?=关注|瞩目|好评|欢迎)' }],
  ['甘败下风', '甘拜下风'],
  ['默守成规', '墨守成规'],
  ['不径而走', '不胫而走'],
  ['出奇不意', '出其不意'],
  ['言简意骇', '言简意赅'],
  ['一愁莫展', '一筹莫展'],
  ['鼎立相助', '鼎力相助'],
  ['励兵秣马', '厉兵秣马'],
  ['变本加利', '变本加厉'],
  ['相辅相承', '相辅相成'],
  ['一脉相成', '一脉相承'],
  ['义不容词', '义不容辞'],
  ['凑和', '凑合'],
  ['针贬', '针砭'],
  ['脉博', '脉搏'],
  ['烦燥', '烦躁'],
  ['急燥', '急躁'],
  ['浮燥', '浮躁'],
  ['暴燥', '暴躁'],
  ['气慨', '气概'],
  ['慷概', '慷慨'],
  ['缈小', '渺小'],
  ['寒喧', '寒暄'],
  ['编篡', '编纂'],
  ['九洲', '九州'],
  ['贯砌', '贯彻'],
  ['贯切', '贯彻'],
  ['彻低', '彻底'],
  ['报负', '抱负'],
  ['竞竞业业', '兢兢业业'],
  ['坚苦奋斗', '艰苦奋斗'],
  ['挺而走险', '铤而走险'],
  ['不能自己', '不能自已'],
  ['渡过', '度过', { after: '(?=[^，。]{0,4}(?:春节|节日|假期|一年|五年|国庆|元旦))' }],
  ['反应', '反映', { after: '(?=情况|问题|意见|诉求|强烈的?问题|社情民意)' }],
  ['法人代表', '法定代表人'],
  ['帐目', '账目', { isVariant: true }],
  ['帐户', '账户', { isVariant: true }],
  ['坐阵', '坐镇'],
  ['人材', '人才', { isVariant: true }],
  ['其它', '其他', { after: '(?=同志|人员|单位|部门|领导|干部|区县|县市|各项)' }],
  ['必需', '必须', { after: '(?=坚持|做到|加强|抓|把|要|认真|坚决|高度)' }],
  ['权利', '权力', { before: '(?<=行政|公共|国家|滥用|监督|制约)' }],
  ['权力', '权利', { before: '(?<=合法|公民|知情|民主)' }],
  ['启用', '起用', { after: '(?=[^，。]{0,4}干部)' }],
  ['做为', '作为', { after: '(?=一[名个项种]|政府|我们|办公室|重[要点])' }],
  ['象', '像', { before: '(?<=就|好|不)', after: '(?=[^，。]{0,8}(?:一样|那样|这样))' }],
];

const slips: readonly Slip[] = [
  ...wrongForms.map(([wrong, right, around = {}]): Slip => {
    const { before = '', after = '', isVariant = false } = around;
    const isCertain = before === '' && after === '' && !isVariant;
    return {
      pattern: new RegExp(`${before}${wrong}${after}`, 'gu'),
      rank: isCertain ? 'must' : 'likely',
      reason: `“${wrong}”${isCertain ? '应为' : '疑为'}“${right}”。`,
      instead: () => right,
    };
  }),
  {
    // 采用7，被领导批示: the unit was lost.
    pattern: /(?<=采用|批示|办理|接待|报送|完成|处理|受理|办结)\d+(?=[，。；]|、(?!\d))/gu,
    rank: 'likely',
    reason: '数字之后缺少量词，疑有脱文。',
  },
  {
    pattern:
      /(?<=\p{Script=Han})(?:(?<!目)的的(?!确)|(?<!不)了了(?!解)|(?<!求|于|就|凡|但)是是|把把|(?<!实|现|所|存|潜|内)在在)(?=\p{Script=Han})/gu,
    rank: 'likely',
    reason: '同一个字接连写了两遍。',
    instead: (match) => match[0].charAt(0),
  },
];

/** Words that are written wrong, or look so. */
export function findTypos(text: string): DraftFinding[] {
  return patternFindings(text, 'typo', slips);
}
