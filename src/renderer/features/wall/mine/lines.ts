/**
 * Words in lines no wider than there is room, broken where people break them, and inside of a word that is longer than
 * a line.
 * @param widthOf how wide a text is, in pixels
 */
export function linesOf(text: string, room: number, widthOf: (part: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/(?<=\s)/u).flatMap((part) => piecesOf(part, room, widthOf))) {
      if (line !== '' && widthOf(`${line}${word}`.trimEnd()) > room) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += word;
    }
    return [...lines, line.trimEnd()];
  });
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A word, or the parts of one that is longer than a line. */
function piecesOf(word: string, room: number, widthOf: (part: string) => number): string[] {
  if (widthOf(word.trimEnd()) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && widthOf(`${piece}${segment}`) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
