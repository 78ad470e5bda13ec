/** Drawn signs for keys: a bare kiosk may have no font with ⇧, ⌫ and ⏎. simple-keyboard takes them as markup. */
const icon = (path: string): string =>
  `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg>`;

export const SHIFT_ICON = icon('M9 20h6v-7h4l-7-8-7 8h4z');
export const BACKSPACE_ICON = icon('M9 5h11v14H9l-6-7zM12 9.5l5 5M17 9.5l-5 5');
export const ENTER_ICON = icon('M20 5v8H5M9 9l-4 4 4 4');
