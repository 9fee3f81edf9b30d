import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/draft/draftText.ts';
import { findLanguage } from '../../../src/draft/language/findLanguage.ts';

const told = (words: string) =>
  findLanguage(readDraft(words)).map(
    ({ rank, words: at, instead, reason }) =>
      `${rank} ${at}→${instead ?? '？'} ${reason.slice(0, 12)}`,
  );
const quiet = (words: string) => expect(told(words), words).toEqual([]);

describe('words written wrong', () => {
  it.each([
    ['截止目前，共办理样例12件。', 'likely 截止→截至'],
    ['截止5月底，样例完成过半。', 'likely 截止→截至'],
    ['总得感到，样例还有差距。', 'likely 总得→总的'],
    ['下半年形式依然严峻。', 'likely 形式→形势'],
    ['继续作好帮扶工作。', 'likely 作好→做好'],
    ['即节约资金，又提高了效率。', 'likely 即→既'],
    ['遇事不推委、不扯皮。', 'must 推委→推诿'],
    ['围绕即定目标。', 'likely 即定→既定'],
    ['会议布署了样例工作。', 'must 布署→部署'],
    ['报送信息20期，采用7，被批示3期。', 'likely 7→？'],
    ['这是是样例。', 'likely 是是→是'],
  ])('%s', (words, expected) => {
    expect(told(words)[0]).toContain(expected);
    expect(told(words)).toHaveLength(1);
  });

  it('are left alone where they are right', () => {
    quiet('实行“五定”，即定规模、定投资。');
    quiet('报名截止时间为5月底。形式多样，内容丰富。');
    quiet('工作总得有人做。会议形式灵活。');
    quiet('即将开展样例工作，既定目标已经实现。');
    quiet('渡过难关，反应迅速，作为样例。');
    quiet('的的确确如此，对对方负责。');
  });
});

describe('marks', () => {
  it('of the wrong width are told once a paragraph, with every place', () => {
    const found = findLanguage(readDraft('样例,第一;第二。\n样例,第三。'));
    expect(found.map(({ spans }) => spans.length)).toEqual([2, 1]);
    expect(found[0]?.reason).toContain('本段 2 处');
    expect(found[1]?.instead).toBe('，');
  });

  it('without a partner are told at their place', () => {
    expect(told('他说“样例很好。')).toEqual(['must “→？ 前引号没有后引号与它成对']);
    expect(told('样例很好”，他说。')).toEqual(['must ”→？ 后引号之前没有前引号']);
    quiet('他说：“样例（见《样例》）很好。”');
    quiet('1）样例');
    quiet('办好样例’99博览会。');
  });

  it.each([
    ['样例、样例……等三项。', 'must ……等→等'],
    ['“甲”、“乙”两项样例。', 'hint 、→？'],
    ['走访三、四个样例村。', 'likely 三、四→三四'],
    ['约5-8天办结。', 'hint -→—'],
    ['近20多人参加样例。', 'likely 近20多人'],
    ['约20人左右参加样例。', 'likely 约20人左右'],
    ['样例费用下降了2倍。', 'must 下降了2倍'],
    ['超过30%以上的样例。', 'likely 超过30%以上'],
  ])('and figures are used by the standards: %s', (words, expected) => {
    expect(told(words)[0]).toContain(expected);
  });

  it('and figures that are used rightly are left alone', () => {
    quiet('2009年上半年，全市共办理样例1,234件，增长12.5%，约20人参加，超过30%。');
    quiet('三四个样例，第三、四季度，一、二、三等奖。');
    quiet('样例5—8天，“甲”“乙”“丙”三项，《甲》《乙》两件。');
  });
});

describe('numbers of headings', () => {
  it('that leave one out or come twice are told', () => {
    expect(told('一、样例甲\n样例。\n三、样例乙\n样例。')).toEqual(
      ['must 三、→？ 序号不连：一、之后是三、'.slice(0, 20)].map(() =>
        expect.stringContaining('序号不连'),
      ),
    );
    expect(told('一、样例甲\n样例。\n一、样例乙\n样例。')[0]).toContain('序号重复');
  });

  it('start again under each heading above', () => {
    quiet('一、样例甲\n（一）样例\n样例。\n（二）样例\n样例。\n二、样例乙\n（一）样例\n样例。');
  });

  it('with the wrong mark behind them are told', () => {
    expect(told('（一）、样例\n样例。')[0]).toContain('must （一）、→（一）');
    expect(told('1、样例甲\n样例。')[0]).toContain('likely 1、→1.');
    expect(told('一，样例甲\n样例。')[0]).toContain('must 一，→一、');
  });

  it('of points in a row leave none out', () => {
    expect(told('一是样例。三是样例。')[0]).toContain('“三是”之前没有“二是”');
    quiet('一是样例。二是样例。三是样例。\n一要样例；二要样例。');
  });
});

describe('what should not go out', () => {
  it('is told: numbers of persons and labels', () => {
    expect(told('联系人样例，手机13800138000。')[0]).toContain('must 13800138000');
    expect(told('内部资料，请勿外传\n样例。')[0]).toContain('must 内部资料，请勿外传');
  });
});
