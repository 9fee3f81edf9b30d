import { breakLines } from './breakLines.ts';
import type { SocialCard } from './socialCard.ts';
import type { Typesetter } from './typesetter.ts';

/** Pixels of a card: what those who show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

// The light colours of src/styles/tokens.css, whose pictures do not change with the reader.
const colours = { paper: '#fafaf8', ink: '#1b1d20', soft: '#5a5f66', accent: '#1f4f7f' } as const;
const margin = 84;
const inner = cardSize.width - 2 * margin;

// public/icon.svg
const mark =
  '<path fill="#1f4f7f" d="M0 3a3 3 0 0 1 3-3h26a3 3 0 0 1 3 3v26a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3z"/>' +
  '<path d="M7 8h18M7 11.5h18" stroke="#fff" stroke-width="2"/>' +
  '<path d="M9 17h14M9 21h14M9 25h9" stroke="#fff" stroke-width="1.5"/>';

interface Setting {
  size: number;
  leading: number;
  lines: readonly string[];
}

/** The title in the largest size in which it takes three lines, else cut in the smallest. */
function setTitle(title: string, { measure }: { measure: (text: string) => number }): Setting {
  const sizes = [76, 64, 54];
  const settings = sizes.map((size) => {
    const lines = breakLines(title, inner / size, 3, measure);
    return { size, leading: size * 1.4, lines };
  });
  const whole = settings.find(({ lines }) => !lines.at(-1)?.endsWith('……'));
  return whole ?? { size: 54, leading: 75.6, lines: settings.at(-1)?.lines ?? [] };
}

/** The typeface in the two weights of a card. */
export interface CardFaces {
  bold: Typesetter;
  regular: Typesetter;
}

/** The picture of a card: outlines only, so that it looks the same on every machine. */
export function cardSvg(card: SocialCard, siteName: string, { bold, regular }: CardFaces): string {
  const title = setTitle(card.title, { measure: (text) => bold.measure(text) });
  const below = breakLines(card.below, inner / 34, 2, (text) => regular.measure(text));
  const height =
    (card.above === '' ? 0 : 64) + title.lines.length * title.leading + below.length * 54;
  // Between the upper edge and the rule at the foot.
  let y = (500 - height) / 2 + 30;
  const words: string[] = [];
  const set = (face: Typesetter, text: string, size: number, leading: number, colour: string) => {
    y += leading;
    words.push(`<g fill="${colour}">${face.line(text, margin, y, size)}</g>`);
  };
  if (card.above !== '') set(regular, card.above, 34, 40, colours.accent);
  if (card.above !== '') y += 12;
  for (const line of title.lines) set(bold, line, title.size, title.leading, colours.ink);
  if (below.length > 0) y += 14;
  for (const line of below) set(regular, line, 34, 54, colours.soft);
  const facts = card.facts.join('　');
  // Once on a card is enough.
  const name = card.title === siteName ? '' : siteName;
  const factsAt = cardSize.width - margin - regular.measure(facts) * 28;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(cardSize.width)}" height="${String(cardSize.height)}" fill="none">`,
    `<path fill="${colours.paper}" d="M0 0h1200v630H0z"/>`,
    `<path fill="${colours.accent}" d="M0 0h1200v12H0z"/>`,
    ...words,
    `<path fill="#dddeda" d="M${String(margin)} 520h${String(inner)}v2H${String(margin)}z"/>`,
    `<g transform="translate(${String(margin)} 549) scale(1.125)">${mark}</g>`,
    `<g fill="${colours.ink}">${bold.line(name, margin + 52, 577, 28)}</g>`,
    `<g fill="${colours.soft}">${regular.line(facts, factsAt, 577, 28)}</g>`,
    '</svg>',
  ].join('');
}
