/** A drawn sign: a bare kiosk may have no font with an arrow for Shift. simple-keyboard takes it as markup. */
const icon = (path: string): string =>
  `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg>`;

/** What stands on the keys that have no letter. */
export const KEY_FACES: Readonly<Record<string, string>> = {
  '{bksp}': icon('M9 5h11v14H9l-6-7zM12 9.5l5 5M17 9.5l-5 5'),
  '{shift}': icon('M9 20h6v-7h4l-7-8-7 8h4z'),
  '{enter}': icon('M20 5v8H5M9 9l-4 4 4 4'),
  '{more}': '123',
  '{accents}': 'á ñ',
  '{letters}': 'abc',
};
