import type { WallNote } from '../../../../shared/contract/wall.ts';
import { stickerAddress } from '../sticker-address.tsx';
import { linesOf } from './lines.ts';

/** What stands on a note's picture beside its own words, in the language on screen. */
export interface PictureWords {
  readonly moment: string;
  readonly to: string;
  readonly from: string;
  readonly day: string;
}

/** A postcard, in pixels: 6 × 4 inches at 200 dots per inch. */
const WIDTH = 1200;
const HEIGHT = 800;
const MARGIN = 88;
const EDGE = 20;
const STICKER = 168;
/** The tokens of ui/tokens.css in which it is drawn. */
const EDGES: Readonly<Record<WallNote['moment'], string>> = {
  greeting: '--tile-sage',
  determining: '--tile-plum',
  responding: '--berry',
  concluding: '--tile-navy',
  'looking-ahead': '--tile-sea',
  'just-because': '--amber',
};
const DISPLAY = "'Fraunces Variable', serif";
const TEXT = "'Atkinson Hyperlegible Next Variable', sans-serif";
/** The largest letters in which a note's words fit, and the smallest there are, in pixels. */
const LARGEST = 52;
const SMALLEST = 22;
const LINE = 1.35;

/**
 * Draws a note as a postcard. Its words are drawn and never read as anything but words.
 * @returns a PNG as a data: address
 * @throws when the browser can't draw it
 */
export async function drawNote(note: WallNote, words: PictureWords): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  await document.fonts.ready;
  const style = getComputedStyle(document.documentElement);
  const colour = (token: string): string => style.getPropertyValue(token).trim();
  const [edge, ink, soft] = [colour(EDGES[note.moment]), colour('--ink'), colour('--ink-soft')];
  drawPaper(context, colour('--card'), edge);
  context.textBaseline = 'top';
  write(context, words.moment, { top: MARGIN, font: `650 28px ${TEXT}`, colour: edge });
  const room = WIDTH - 2 * MARGIN - (note.sticker === null ? 0 : STICKER + 32);
  const to = fitIn(context, words.to, { room, height: 120, largest: 60, face: `560 %px ${DISPLAY}` });
  writeLines(context, to, { top: MARGIN + 48, colour: ink });
  const top = MARGIN + 48 + to.lines.length * to.size * LINE + 24;
  const body = fitIn(context, note.words, {
    room: WIDTH - 2 * MARGIN,
    height: HEIGHT - top - MARGIN - 56,
    largest: LARGEST,
    face: `400 %px ${TEXT}`,
  });
  writeLines(context, body, { top, colour: ink });
  const bottom = HEIGHT - MARGIN - 16;
  write(context, words.from, { top: bottom, font: `400 30px ${TEXT}`, colour: soft });
  write(context, words.day, { top: bottom, font: `400 24px ${TEXT}`, colour: soft, isAtEnd: true });
  if (note.sticker !== null) {
    const sticker = await load(stickerAddress(note.sticker));
    context.drawImage(sticker, WIDTH - MARGIN - STICKER, MARGIN - 16, STICKER, STICKER);
  }
  return canvas.toDataURL('image/png');
}

function drawPaper(context: CanvasRenderingContext2D, paper: string, edge: string): void {
  context.fillStyle = paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = edge;
  context.fillRect(0, 0, WIDTH, EDGE);
}

interface Line {
  readonly top: number;
  readonly font: string;
  readonly colour: string;
  readonly isAtEnd?: boolean;
}

function write(context: CanvasRenderingContext2D, text: string, { top, font, colour, isAtEnd = false }: Line): void {
  context.font = font;
  context.fillStyle = colour;
  context.textAlign = isAtEnd ? 'right' : 'left';
  context.fillText(text, isAtEnd ? WIDTH - MARGIN : MARGIN, top, WIDTH - 2 * MARGIN);
}

interface Fitted {
  readonly lines: readonly string[];
  readonly font: string;
  /** In pixels. */
  readonly size: number;
}

interface Box {
  readonly room: number;
  readonly height: number;
  readonly largest: number;
  /** A CSS font with % for its size. */
  readonly face: string;
}

/** Words in the largest letters in which they fit. */
function fitIn(context: CanvasRenderingContext2D, text: string, { room, height, largest, face }: Box): Fitted {
  for (let size = largest; ; size -= 2) {
    const font = face.replace('%', String(size));
    context.font = font;
    const lines = linesOf(text, room, (part) => context.measureText(part).width);
    if (size <= SMALLEST || lines.length * size * LINE <= height) return { lines, font, size };
  }
}

function writeLines(
  context: CanvasRenderingContext2D,
  { lines, font, size }: Fitted,
  { top, colour }: { top: number; colour: string },
): void {
  lines.forEach((line, index) => {
    write(context, line, { top: top + index * size * LINE, font, colour });
  });
}

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
