/**
 * The faces of GB/T 9704-2012 as Windows and WPS name them, with what a machine without them may take
 * instead: none is shipped.
 */
const faces = {
  title: '方正小标宋简体',
  song: '宋体',
  hei: '黑体',
  kai: '楷体',
  fang: '仿宋',
} as const;

export type Face = keyof typeof faces;

const substitutes: Readonly<Record<Face, string>> = {
  title: 'FZXiaoBiaoSong-B05S,小标宋,华文中宋,STZhongsong,宋体,Noto Serif CJK SC',
  song: 'SimSun,STSong,Noto Serif CJK SC',
  hei: 'SimHei,STHeiti,Noto Sans CJK SC',
  kai: 'KaiTi,楷体_GB2312,STKaiti,LXGW WenKai,Noto Serif CJK SC',
  fang: 'FangSong,仿宋_GB2312,STFangsong,Noto Serif CJK SC',
};
const faceKeys = ['title', 'song', 'hei', 'kai', 'fang'] as const;

const latin = 'Times New Roman';

/** The fonts of a style: a face for Chinese, and for its page numbers too where `isWhole`. */
export function fontsOf(face: Face, isWhole = false) {
  const own = faces[face];
  const western = isWhole ? own : latin;
  return { ascii: western, hAnsi: western, cs: western, eastAsia: own };
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The font table of a document (word/fontTable.xml), which names the substitutes. */
export function fontTable(): string {
  // 86 is the character set of GB2312: a program without any of the names takes a Chinese font.
  const fonts = faceKeys.map(
    (face) =>
      `<w:font w:name="${faces[face]}"><w:altName w:val="${substitutes[face]}"/>` +
      '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts.join('')}</w:fonts>`;
}
