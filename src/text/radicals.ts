/**
 * Forms of radicals that fonts share with characters, each before the character that it looks like: what
 * is copied out of a PDF has ⻓ for 长 and ⺠ for 民. After Unicode's EquivalentUnifiedIdeograph.txt, without
 * those that stand for no character by themselves; ⼾ and ⾭ as Chinese fonts draw them.
 */
const forms =
  '⺁厂⺌小⺎兀⺒巳⺓幺⺛旡⺜日⺝月⺞歺⺟母⺠民⺧牛⺩王⺬示⺮竹⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟⼾户⾭青';

const characters = new Map(
  Array.from({ length: forms.length / 2 }, (_, index) => [
    forms.charAt(2 * index),
    forms.charAt(2 * index + 1),
  ]),
);

// The radicals of the Kangxi dictionary and the compatibility ideographs have one equivalent each,
// which Unicode's normal form gives.
const radical = new RegExp(
  `[${[...characters.keys()].join('')}\\u2f00-\\u2fd5\\uf900-\\ufa0d\\ufa10\\ufa12\\ufa15-\\ufa1e\\ufa20\\ufa22\\ufa25\\ufa26\\ufa2a-\\ufad9]`,
  'gu',
);

/** Every place of a radical or a compatibility form in a text, with the character for it. */
export function radicalsIn(text: string): { index: number; character: string }[] {
  return [...text.matchAll(radical)].map(({ 0: form, index }) => ({
    index,
    character: characters.get(form) ?? form.normalize('NFKC'),
  }));
}

/** A text with characters for the radicals in it, of the same length. */
export function withoutRadicals(text: string): string {
  return text.replace(radical, (form) => characters.get(form) ?? form.normalize('NFKC'));
}
