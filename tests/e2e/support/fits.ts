import type { Page } from '@playwright/test';

/** The least a finger needs, in CSS pixels; half a pixel goes to rounding. */
const LEAST = { size: 63.9, gap: 15.5 };

/**
 * What on this screen a gloved thumb would miss or an eye not see whole: controls that are too small,
 * too close, covered or cut off, words that leave their box or lie on other words.
 */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(findMisfits, LEAST);
}

/** Runs in the page. Playwright sends it there as text, so everything it needs stands inside. */
function findMisfits(least: { size: number; gap: number }): string[] {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  const found: string[] = [];
  const screen: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  // While a sheet is open, what lies under it is neither touched nor read.
  const top = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1) ?? document.body;

  const cut = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const isEmpty = ({ left, top, right, bottom }: Box): boolean => right - left < 1 || bottom - top < 1;
  const inside = (a: Box, b: Box): boolean =>
    a.left >= b.left - 1.5 && a.top >= b.top - 1.5 && a.right <= b.right + 1.5 && a.bottom <= b.bottom + 1.5;
  const told = ({ left, top, right, bottom }: Box): string =>
    [left, top, right, bottom].map((side) => Math.round(side * 10) / 10).join(' ');

  /** Whether someone sees it: not hidden, and not one of the one-pixel boxes that only a screen reader knows. */
  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      if (style.display !== 'contents' && style.position === 'absolute' && (width <= 1 || height <= 1)) return false;
    }
    return true;
  }

  /** What of the screen an element may show itself in: boxes around it that scroll or cut. */
  function window(element: Element, cuts: (style: CSSStyleDeclaration) => boolean): Box {
    let box = screen;
    for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
      if (cuts(getComputedStyle(at))) box = cut(box, at.getBoundingClientRect());
    }
    return box;
  }
  const scrolls = ({ overflowY, overflowX }: CSSStyleDeclaration): boolean =>
    /auto|scroll/.test(`${overflowX} ${overflowY}`);
  const hides = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
    /hidden|clip/.test(`${overflowX} ${overflowY}`);

  function nameOf(element: Element): string {
    const words = element.getAttribute('aria-label') ?? element.textContent;
    return `<${element.tagName.toLowerCase()}> “${words.trim().slice(0, 40)}”`;
  }

  const isControl = 'a[href], button, input, textarea, [role="tab"]';
  const controls = [...top.querySelectorAll(isControl)].filter(isSeen).map((element) => {
    const box = element.getBoundingClientRect();
    return { element, name: nameOf(element), box, shown: cut(box, window(element, scrolls)) };
  });
  const shown = controls.filter((control) => !isEmpty(control.shown));

  for (const { element, name, box, shown: part } of shown) {
    if (box.width < least.size || box.height < least.size) found.push(`${name} is small: ${box.width} × ${box.height}`);
    if (!inside(part, window(element, hides))) found.push(`${name} is cut off: ${told(box)}`);
    const at = document.elementFromPoint((part.left + part.right) / 2, (part.top + part.bottom) / 2);
    if (at === null || !(element.contains(at) || at.contains(element)) || at.matches('main, body, html')) {
      found.push(`${name} is covered by ${at === null ? 'nothing at all' : nameOf(at)}`);
    }
  }
  for (const [index, one] of shown.entries()) {
    for (const other of shown.slice(index + 1)) {
      const across = Math.max(one.shown.left, other.shown.left) - Math.min(one.shown.right, other.shown.right);
      const along = Math.max(one.shown.top, other.shown.top) - Math.min(one.shown.bottom, other.shown.bottom);
      const gap = Math.max(across, along);
      if (gap < least.gap) found.push(`${one.name} and ${other.name} are ${Math.round(gap * 10) / 10} px apart`);
    }
  }

  /** The box with a line around it in which an element stands: a card, whose words may not leave it unseen. */
  function cardOf(element: Element): Element | null {
    for (let at = element.parentElement; at !== null && at !== top; at = at.parentElement) {
      const { display, borderTopWidth, borderBottomWidth } = getComputedStyle(at);
      if (display !== 'inline' && parseFloat(borderTopWidth) > 0 && parseFloat(borderBottomWidth) > 0) return at;
    }
    return null;
  }

  const words: { element: Element; name: string; box: Box }[] = [];
  const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element === null || (node.textContent ?? '').trim() === '' || !isSeen(element)) continue;
    const name = nameOf(element);
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
      found.push(`${name} is ${element.scrollWidth} px of words in ${element.clientWidth}`);
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const visible = window(element, scrolls);
    const limits = [element, element.closest(isControl), cardOf(element)].filter((box) => box !== null);
    for (const line of range.getClientRects()) {
      // A line's box is taller than its letters.
      const slack = (line.bottom - line.top) * 0.2;
      const letters = { left: line.left, top: line.top + slack, right: line.right, bottom: line.bottom - slack };
      if (isEmpty(cut(letters, visible))) continue;
      if (!inside(cut(letters, visible), cut(screen, window(element, hides)))) {
        found.push(`${name} is cut off: ${told(line)}`);
      }
      for (const box of limits) {
        const room = box.getBoundingClientRect();
        if (getComputedStyle(box).display !== 'inline' && !inside(letters, room)) {
          found.push(`${name} leaves its box: ${told(line)} in ${told(room)}`);
        }
      }
      words.push({ element, name, box: cut(letters, visible) });
    }
  }
  for (const [index, one] of words.entries()) {
    for (const other of words.slice(index + 1)) {
      if (one.element === other.element) continue;
      const both = cut(one.box, other.box);
      if (both.right - both.left > 2 && both.bottom - both.top > 2) found.push(`${one.name} lies on ${other.name}`);
    }
  }
  for (const box of top.querySelectorAll('*')) {
    if (getComputedStyle(box).webkitLineClamp !== 'none' && isSeen(box) && box.scrollHeight > box.clientHeight + 1) {
      found.push(`${nameOf(box)} is ${box.scrollHeight} px of lines in ${box.clientHeight}`);
    }
  }
  // A page that waits behind another, as in the lead room, has its own.
  if ([...document.querySelectorAll('h1')].filter(isSeen).length !== 1) found.push('the screen has not one h1');
  return [...new Set(found)];
}
