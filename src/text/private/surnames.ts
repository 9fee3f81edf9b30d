/** Family names that a Han name of two or three characters begins with: the commonest of 2020's census. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施樊葛殷邢庄庞倪岳翟安颜伍梅柯耿温鲁焦左柳甘祝包宁尚符舒阮纪童凌毕单季裴霍涂成苗谷曲盛冉翁蓝骆路游靳欧辛管柴蒙鲍华喻祁房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const double = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '令狐',
  '司徒',
  '夏侯',
  '慕容',
];

// Behind a name, and in none.
const inNoName = '等的和与及或党政行因为被在已未不均各';
const given = `(?:(?![${inNoName}])\\p{Script=Han})`;

/** A pattern of a person's name: family name and one or two characters. */
export const nameForm = `(?:(?:${double.join('|')})${given}{1,2}|[${single}]${given}{1,2})`;

/** Words of public language that begin like names. */
const words =
  /^(?:高度|高效|高新|高位|方面|方式|方案|方法|安全|安排|安置|文件|文明|文化|时间|时效|全部|全面|全市|应急|尚未|平安|平台|平稳|成绩|成效|成立|成员|成为|金额|金融|钱款|常务|常委|常态|江苏|马上|向上|于是|任务|任何|任职|任期|单位|单独|万元|万人|程序|夏季|温暖|白天|计划|计生|解决|解释|解除|游客|路线|车辆|车队|支持|管理|管控|司法|司机|农民|农村|农业|包括|包案|连续|项目|简单|简化|古城|师生|商业|商务|商户|仇恨|祝贺|费用|冷静|水利|石油|严肃|严格|严重|易发|路径|查处|查办|查实|查清|明确|强化|房屋|房产|经费|经济|经办|黄金|林业|林地|纪检|纪律|边境|边远|干部|国土|国家)/u;

/** True for words that read as a name only by their first character: 金乡, 高新区, 方面. */
export function isNoName(name: string): boolean {
  return place.test(name) || words.test(name);
}

const place = /[省市县区镇乡村庄街路屯港岛湖局办院部委处科所站厂校社队组室会层级期次]$/u;
