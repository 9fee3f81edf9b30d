// 一次, 两个, 三项 are mostly figures of speech, names and lists; a measure or a count of things done
// is a figure.
const measure =
  /^(?:[%％‰]|百分之|千分之|万分之|分之|倍|番|成|.*百分点|元|美元|吨|公里|千米|米|亩|公顷|平方.+|立方.+|千瓦时?|公斤|斤|担|人次|批次|场次|天|年|小时|个月|个工作日|个小时|岁)$/u;
const done =
  '召开|解决|建成|新建|开工|投产|竣工|投运|建立|完成|开展|举办|承办|组织|主办|修订|制定|出台|印发|编印|刊发|发表|发布|新增|增设|设立|成立|引进|签约|签订|落户|获得?|荣获|夺得|破获|查处|查结|立案|处置|办理|办结|受理|接待|接访|接受|调处|化解|提拔|选派|派出|录用|招录|培训|发放|捐赠|购置|采购|更新|更换|改造|整改|关闭|淘汰|取缔|拆除|撰写|起草|审核|上报|报送|编发|采用|批示|督办|督查|约谈|通报|问责|处分|处理|检查|发生|死亡|受伤|失踪|减少|增加|压减|精简|下降|取消|合并|撤销|争取|获批|达|共|有|仅|为';
const counted = new RegExp(
  `(?:${done})(?:完成|落实)?[了过]?(?:各类|全国|全省|全市|全县|全区|专题|重点|大型|重大|省级|市级|国家级|县级)*$`,
  'u',
);
const thing =
  /^(?:次|场|期|座|条|家|所|篇|件|起|人|名|户|台|辆|份|部|处|支|例|宗|批|套|个|项|幅|栋|幢|艘|架|间|本|册|首|门|位|对|枚|轮)/u;
const speech =
  /^(?:方面|层次|阶段|环节|重点|关键|问题|要求|原则|措施|任务|转变|结合|字|关系|体系|机制|基本|重大|重要|根本|主义|是|不|更|新|好|全|大(?![桥坝厦学棚堤])|主要|突出|显著|明显|特点|特征|坚持|确保|统一|面向|提高|加强|一样)/u;
const changed =
  /(?:[增减]产|提高|降低|增加|减少|下降|增长|占|达到?|[不超]过|到|有近?|提前|推后|推迟|延长|缩短)了?[^，。；、]{0,2}$/u;
const loose = /[有为共达]$/u;

// 每月不少于两次: how often something is done.
const often = /每(?:[天日周月季年人户]|季度)[^，。；]{0,6}$/u;

/** True when a Han number below ten, with a unit, counts something reported. */
export function isSmallCount(value: number, unit: string, before: string, after: string): boolean {
  if (measure.test(unit))
    return value !== 1 || !/^(?:成|年|天|元|斤|米)$/u.test(unit) || changed.test(before);
  if (value > 1 && thing.test(unit) && often.test(before) && !speech.test(after)) return true;
  if (value <= 1 || !thing.test(unit) || speech.test(after)) return false;
  return counted.test(before) && !loose.test(before);
}
