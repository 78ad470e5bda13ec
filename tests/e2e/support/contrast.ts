import type { Locator, Page } from '@playwright/test';

/**
 * The contrast of words with whatever is painted behind them, at its worst pixel: on a gradient there is
 * no one colour to compare with.
 * @returns such as 7 for 7:1
 */
export async function worstContrast(page: Page, words: Locator): Promise<number> {
  const colour = await words.evaluate((element) => getComputedStyle(element).color);
  const box = (await words.boundingBox())!;
  // Without the words themselves, whose edges are every colour in between. The page's CSP takes no style sheet.
  const paint = (ink: string): Promise<void> =>
    words.evaluate((element, colour) => {
      for (const part of [element, ...element.querySelectorAll<HTMLElement>('*')] as HTMLElement[]) {
        part.style.color = colour;
      }
    }, ink);
  await paint('transparent');
  const picture = await page.screenshot({ clip: box });
  await paint('');
  return page.evaluate(measure, { colour, picture: `data:image/png;base64,${picture.toString('base64')}` });
}

/** Runs in the page, which can read a picture. */
async function measure({ colour, picture }: { colour: string; picture: string }): Promise<number> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);

  const light = (channel: number): number => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (red: number, green: number, blue: number): number =>
    0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  const [red, green, blue] = colour.match(/[\d.]+/g)!.map(Number) as [number, number, number];
  const words = luminance(red, green, blue);
  let worst = Infinity;
  for (let at = 0; at < data.length; at += 4) {
    const behind = luminance(data[at]!, data[at + 1]!, data[at + 2]!);
    worst = Math.min(worst, (Math.max(words, behind) + 0.05) / (Math.min(words, behind) + 0.05));
  }
  return worst;
}
