import { withoutEntries } from './entries.ts';
import { labelParts } from './parts.ts';
import { isDivision } from './heading.ts';
import { splitRunIn, type Piece } from './runIn.ts';
import { findStandalone } from './standalone.ts';
import type { Paragraph } from '../schema/paragraph.ts';
import { countRows } from '../text/table.ts';

/** A block of the body with its words. */
export interface TextBlock extends Paragraph {
  text: string;
  /** Offset of the block in the body, whose source paragraphs are joined by \n. */
  start: number;
}

// What a file marks as a heading and reads like a paragraph is one in large type.
const longestHeading = 80;

/** The levels that a file gives its headings as ranks from 1, so that gaps and a title's level go. */
function ranked(levels: readonly number[]): number[] {
  const used = [...new Set(levels)].filter((level) => level > 0).toSorted((a, b) => a - b);
  return levels.map((level) => used.indexOf(level) + 1);
}

// Markdown has six levels of headings, and the first is the title's.
const deepest = 5;

/** A text in parts or chapters (第一部分) has them at level 1, and all other headings one deeper. */
function deepen(pieces: readonly Piece[], hasDivisions: boolean): Piece[] {
  if (!hasDivisions) return [...pieces];
  return pieces.map((piece) => {
    if (piece.level > 0) return { ...piece, level: Math.min(deepest, piece.level + 1) };
    return isDivision(piece.text) ? { ...piece, level: 1 } : piece;
  });
}

/** What a paragraph is made of; `level` is what the file says, where the words say nothing. */
function piecesOf(paragraph: string, level: number): Piece[] {
  const pieces = splitRunIn(paragraph);
  const isUnnumbered = pieces.every((piece) => piece.level === 0);
  if (level === 0 || !isUnnumbered || paragraph.length > longestHeading) return pieces;
  return [{ text: paragraph, level, runIn: false }];
}

/** The rows of a table are one paragraph. */
function joinTables(
  lines: readonly string[],
  levels: readonly number[],
): { text: string; level: number; isTable: boolean }[] {
  const paragraphs = [];
  for (let index = 0; index < lines.length; index += 1) {
    const rows = countRows(lines, index);
    const text = lines.slice(index, index + Math.max(1, rows)).join('\n');
    paragraphs.push({ text, level: levels[index] ?? 0, isTable: rows > 0 });
    index += Math.max(0, rows - 1);
  }
  return paragraphs;
}

/**
 * Turns source paragraphs into numbered, levelled, labelled blocks. `levels` are the heading levels
 * that the file gives to the lines, 0 for none.
 */
export function makeBlocks(
  paragraphs: readonly string[],
  levels: readonly number[] = [],
): TextBlock[] {
  let offset = 0;
  const hasDivisions = paragraphs.some(isDivision);
  // What a file marks itself leaves nothing to find by the look of lines.
  const isMarked = levels.some((level) => level > 0);
  const ownLevels = isMarked ? ranked(levels) : findStandalone(paragraphs);
  const placedPieces = joinTables(paragraphs, ownLevels).flatMap(({ text, level, isTable }) => {
    let start = offset;
    offset += text.length + 1;
    const own = isTable ? [{ text, level: 0, runIn: false }] : piecesOf(text, level);
    return deepen(own, hasDivisions).map((piece) => {
      const placed = { ...piece, start };
      start += piece.text.length;
      return placed;
    });
  });
  const pieces = withoutEntries(placedPieces);
  const labels = labelParts(pieces);
  return pieces.map((piece, index) => {
    const label = labels[index];
    return {
      id: `p${String(index + 1).padStart(3, '0')}`,
      level: piece.level,
      part: label?.part ?? null,
      ...(label?.cue ? { cue: label.cue } : {}),
      ...(piece.runIn ? { runIn: true as const } : {}),
      text: piece.text,
      start: piece.start,
    };
  });
}
