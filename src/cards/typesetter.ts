import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';

/** A character drawn: its outline as an SVG path with y upwards, and its width, both in ems × `unit`. */
interface Glyph {
  outline: string;
  width: number;
  unit: number;
}

/** A part of a typeface, as a TrueType file, for the characters that are in it. */
export interface FontPart {
  has(character: number): boolean;
  bytes(): Uint8Array;
}

// 〓, which printers set for a character they do not have.
const missing = '〓';

/** Draws text as outlines, so that no machine needs the typeface. */
export class Typesetter {
  private readonly parts: readonly FontPart[];
  private readonly weight: number;
  private readonly fonts = new Map<FontPart, Font>();
  private readonly glyphs = new Map<string, Glyph>();

  /** @param weight on the axis of the typeface: 400 regular, 700 bold */
  constructor(parts: readonly FontPart[], weight: number) {
    this.parts = parts;
    this.weight = weight;
  }

  /** Width of a line in ems. */
  measure(text: string): number {
    return [...text].reduce((sum, character) => {
      const { width, unit } = this.glyph(character);
      return sum + width / unit;
    }, 0);
  }

  /** A line as SVG paths. `x` and `y` are where its base line starts, `size` is that of an em. */
  line(text: string, x: number, y: number, size: number): string {
    let at = x;
    return [...text]
      .map((character) => {
        const { outline, width, unit } = this.glyph(character);
        const scale = size / unit;
        const place = `translate(${at.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)} -${scale.toFixed(5)})`;
        at += width * scale;
        return outline === '' ? '' : `<path transform="${place}" d="${outline}"/>`;
      })
      .join('');
  }

  private glyph(character: string): Glyph {
    const held = this.glyphs.get(character);
    if (held) return held;
    const code = character.codePointAt(0) ?? 0;
    const part = this.parts.find((one) => one.has(code));
    const drawn = part ? this.draw(part, character) : null;
    const glyph = drawn ?? this.glyph(missing);
    this.glyphs.set(character, glyph);
    return glyph;
  }

  private draw(part: FontPart, character: string): Glyph | null {
    const font = this.font(part);
    const buffer = new Buffer();
    buffer.addText(character);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const [info] = buffer.getGlyphInfos();
    const [position] = buffer.getGlyphPositions();
    // Glyph 0 stands for what a font has not.
    if (!info || !position || (info.codepoint === 0 && character !== missing)) return null;
    return {
      outline: font.glyphToPath(info.codepoint),
      width: position.xAdvance,
      unit: font.face.upem,
    };
  }

  private font(part: FontPart): Font {
    const held = this.fonts.get(part);
    if (held) return held;
    const font = new Font(new Face(new Blob(part.bytes())));
    font.setVariations([new Variation('wght', this.weight)]);
    this.fonts.set(part, font);
    return font;
  }
}
