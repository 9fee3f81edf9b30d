import { describe, expect, it } from 'vitest';
import { passesLuhn } from '../../../../src/text/private/bankCard.ts';
import { findPrivate } from '../../../../src/text/private/findPrivate.ts';

/** What is found, as kind, words and `!` where it is sure. */
const found = (text: string): string[] =>
  findPrivate(text).map(
    ({ kind, start, end, isSure }) => `${kind} ${text.slice(start, end)}${isSure ? '!' : ''}`,
  );

describe('identity numbers', () => {
  it('are known by their check character', () => {
    // Both are examples of GB 11643.
    expect(found('张某（11010519491231002X）')).toEqual(['identity-number 11010519491231002X!']);
    expect(found('张某（11010519491231002x）')).toEqual(['identity-number 11010519491231002x!']);
    expect(found('号码440524188001010014')).toEqual(['identity-number 440524188001010014!']);
  });

  it('are unsure with a slip of one digit, and in the form of 15 digits', () => {
    expect(found('110105194912310021')).toEqual(['identity-number 110105194912310021']);
    expect(found('110105491231002')).toEqual(['identity-number 110105491231002']);
  });

  it('are found in full width and in groups', () => {
    expect(found('１１０１０５１９４９１２３１００２Ｘ')).toHaveLength(1);
    expect(found('110105 19491231 002X')).toEqual(['identity-number 110105 19491231 002X!']);
  });

  it('are none with an impossible day or province, in a longer number, or masked', () => {
    expect(found('110105194902300020 990105194912310020 1101051949123100211')).toEqual([]);
    expect(found('110105********002X')).toEqual([]);
  });
});

describe('mobile numbers', () => {
  it('are found with and without blanks and the country', () => {
    const told = '电话13812345678、138 1234 5678、138-1234-5678、+8613812345678';
    expect(found(told)).toEqual([
      'mobile-number 13812345678!',
      'mobile-number 138 1234 5678!',
      'mobile-number 138-1234-5678!',
      'mobile-number +8613812345678!',
    ]);
    expect(found('１３８１２３４５６７８')).toHaveLength(1);
    expect(found('138 00138000，1380013 8000')).toHaveLength(2);
  });

  it('are found one after the other, whatever comma parts them', () => {
    expect(found('13812345678，13912345678,13712345678，010')).toHaveLength(3);
    expect(found('卡号6222021234567890128，6222021234567890128')).toHaveLength(2);
  });

  it('are neither amounts nor parts of longer numbers nor masked ones', () => {
    expect(found('投入13812345678元，138123456789，0.13812345678，138****5678')).toEqual([]);
    expect(found('12812345678 1381234567')).toEqual([]);
  });
});

describe('addresses in other writings', () => {
  it.each([
    ['住某街道12号3单元401室', '12号3单元401室'],
    ['住xx路甲12号院5号楼2单元1203', '甲12号院5号楼2单元1203'],
    ['住幸福小区3号楼2单元401', '3号楼2单元401'],
    ['住北京路18号楼六单元', '18号楼六单元'],
    ['住三号楼二单元四〇一室', '三号楼二单元四〇一室'],
  ])('are told to the flat: %s', (text, address) => {
    expect(found(text)).toEqual([`street-address ${address}!`]);
  });

  it.each(['建成3栋120户安置房', '新建1号楼2栋', '解放路3号楼', '共12单元300户', '建成6幢240户'])(
    'are none in what an office built: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('bank cards', () => {
  it('pass the check and begin as an issuer does', () => {
    expect(passesLuhn('79927398713')).toBe(true);
    expect(found('卡号6222021234567890128。')).toEqual(['bank-card 6222021234567890128!']);
    expect(found('卡号6222021234567890127，编号1222021234567890121')).toEqual([]);
    expect(found('4111 1111 1111 1111')).toEqual(['bank-card 4111 1111 1111 1111']);
  });

  it('are never an identity number', () => {
    const both = findPrivate('440524188001010014');
    expect(both.map(({ kind }) => kind)).toEqual(['identity-number']);
  });
});

describe('words of classification', () => {
  it('are sure as a label', () => {
    expect(found('机密★1年')).toEqual(['classification 机密★1年!']);
    expect(found('密级：秘密\n正文')).toEqual(['classification 密级：秘密!']);
    expect(found('内部资料，请勿外传')).toEqual(['classification 内部资料，请勿外传!']);
    expect(found('题目\n 绝 密 \n正文')).toEqual(['classification 绝 密!']);
  });

  it('are unsure or none in a sentence', () => {
    expect(found('做好内部资料管理')).toEqual(['classification 内部资料']);
    expect(found('保守国家秘密，不得泄露商业秘密，做好保密工作')).toEqual([]);
  });
});

describe('addresses', () => {
  it('are told below the street, and the street may stay', () => {
    expect(found('家住和平路12号3号楼2单元402室')).toEqual(['street-address 12号3号楼2单元402室!']);
    expect(found('阳光小区5号楼3单元')).toEqual(['street-address 5号楼3单元!']);
    expect(found('李家村三组15号')).toEqual(['street-address 三组15号!']);
  });

  it('are unsure with no more than a house number, as offices have it', () => {
    expect(found('地址：北京路1号')).toEqual(['street-address 1号']);
  });

  it('are no documents, roads or floors', () => {
    expect(found('学习中央1号文件，312国道12号桥，办公楼十五楼，打通断头路3号线')).toEqual([]);
  });
});

describe('findPrivate', () => {
  it('tells all kinds in the order of the text', () => {
    const text = '内部资料，不得外传\n张某，11010519491231002X，13812345678，住和平路12号5室';
    expect(findPrivate(text).map(({ kind }) => kind)).toEqual([
      'classification',
      'identity-number',
      'mobile-number',
      'street-address',
    ]);
  });

  it('takes long digits and long text in one pass', () => {
    expect(found('1'.repeat(200_000))).toEqual([]);
    expect(found('路'.repeat(100_000))).toEqual([]);
  });
});

it('classification is found with blanks between its characters, as headers of papers have it', () => {
  expect(found('机 密 ★ 启封前')).toEqual(['classification 机 密 ★ 启封前!']);
});
