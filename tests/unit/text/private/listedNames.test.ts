import { describe, expect, it } from 'vitest';
import { listedNames } from '../../../../src/text/private/listedNames.ts';

const names = (text: string, lead = '') =>
  listedNames(text, lead).map(({ start, end }) => text.slice(start, end));

describe('personal names beside words of discipline or petition', () => {
  it.each<[string, string[]]>([
    ['给予李四党内警告处分，对王小五进行诫勉谈话。', ['李四', '王小五']],
    ['信访人张三反映的问题已经办结。', ['张三']],
    ['接待来访人欧阳某因拆迁上访。', ['欧阳某']],
    ['给予赵大、钱小二、孙三党内严重警告处分。', ['赵大', '钱小二', '孙三']],
    ['局长刘大伟因违纪被立案审查。', ['刘大伟']],
    ['给予市民政局局长刘大伟同志党内严重警告处分。', ['刘大伟']],
    ['张三被给予行政警告处分。', ['张三']],
    ['经查，王某、李四违纪，分别给予警告。', ['王某', '李四']],
    ['1．张三（某局科员）旷工，被记过。', ['张三']],
    ['上访人员赵六，已经返回。信访积案（当事人：周立波）化解。', ['赵六', '周立波']],
    ['受处分的有：赵大、钱小二、孙三等。', ['赵大', '钱小二', '孙三']],
  ])('are found: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '信访量较大的金乡、汶上、高新区都有下降。',
    '办理人大代表建议，表扬了张三、李四、王五。',
    '全年受理信访案件130件，给予党纪处分12人。',
    '对信访工作实行首问负责制。',
  ])('are none: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('are found in a list that such words lead to', () => {
    expect(names('张三、李四、王五', '受通报批评人员名单如下：')).toEqual(['张三', '李四', '王五']);
    expect(names('张三、李四、王五', '先进个人名单如下：')).toEqual([]);
  });
});
