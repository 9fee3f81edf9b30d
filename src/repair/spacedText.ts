import type { Replacement } from '../text/tracked/replacement.ts';
import { replaceMatches } from './replaceMatches.ts';

const titles =
  '(?:总理|部长|主任|书记|市长|县长|区长|省长|州长|镇长|乡长|主席|局长|厅长|处长|科长|院长|校长|行长|会长|委员长|秘书长|检察长|司令员|同志|记者|作者)';
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程邢裴陆荣翁荀羊甄曲封储靳汲井段富巫乌焦巴弓牧车侯全班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶司黎薄印白从鄂索赖卓蔺屠蒙池乔阳胥能苍双闻莘党翟谭贡姬申扶堵冉宰郦雍桑桂牛寿通边燕冀浦尚农温别庄晏柴阎充慕连习艾鱼容向古易慎戈廖终步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越师巩聂晁勾敖融冷辛阚那简饶空曾沙鞠须丰关相查后荆红游权盖益桓公劉張陳楊趙黃吳孫馬羅鄭謝韓馮於蕭鄧許傅沈呂蘇盧蔣賈魏葉閻餘鍾譚陸龔嚴萬錢湯';

// 李　强 is set so beside names of three characters: alone on its line or behind an office.
const spacedName = new RegExp(
  `(?<surname>[${surnames}])(?<space>[ \\u3000]{1,4})(?<given>\\p{Script=Han})(?=[\\n，。、；：（）()！？]|同志|$)`,
  'gu',
);
const behindTitle = new RegExp(`${titles}[ \\u3000]*$`, 'u');
const longestTitle = 8;

// 1 9 9 7 年, 8 ．8 ％: digits set apart, as some old texts have them throughout.
const spacedNumber = /(?<![\d.．])\d(?:(?: ?[.．] ?| )\d(?!\d))*(?: (?=[\p{Script=Han}％%‰]))?/gu;
const spacedDigits = /(?<![\d ])\d(?: \d){2,}(?!\d)/gu;
const leastSpaced = 3;

// Words that titles set apart in the same way, and which begin like names.
const words =
  /^(?:方案|通知|计划|总结|章程|项目|单位|时间|文件|成员|安排|关于|国家|程序|说明|明细|空白|向量|和谐|平安|公告|万元|全文|后记|景点|明确|相关|应急|别册|都市)$/u;

const withoutSpace = (spaced: string) => spaced.replace(/[ \u3000]+/gu, '');

function findNames(text: string): Replacement[] {
  return [...text.matchAll(spacedName)].flatMap((match) => {
    const { surname = '', space = '', given = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isLineStart = match.index === 0 || text.charAt(match.index - 1) === '\n';
    const isLine = isLineStart && (end === text.length || text.charAt(end) === '\n');
    const before = text.slice(Math.max(0, match.index - longestTitle), match.index);
    const isTitled = !isLineStart && behindTitle.test(before);
    if (!isTitled && !(isLine && !words.test(surname + given))) return [];
    const start = match.index + surname.length;
    const sure = isTitled ? {} : { certainty: 'likely' as const };
    return [{ start, end: start + space.length, inserted: '', rule: 'spaced-name', ...sure }];
  });
}

function findNumbers(text: string): Replacement[] {
  if ((text.match(spacedDigits)?.length ?? 0) < leastSpaced) return [];
  return replaceMatches(text, spacedNumber, 'spaced-number', ([found]) =>
    found.includes(' ') ? withoutSpace(found) : null,
  );
}

/** Finds spaces inside words: names of two characters, numbers set digit by digit. */
export function findSpacedText(text: string): Replacement[] {
  return [...findNames(text), ...findNumbers(text)].toSorted(
    (one, other) => one.start - other.start,
  );
}
