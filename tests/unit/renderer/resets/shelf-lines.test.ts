import { describe, expect, test } from 'vitest';
import { FILE_FAULTS } from '../../../../src/shared/contract/resets.ts';
import { problemWords } from '../../../../src/renderer/features/resets/lead/problem-words.ts';
import { shelfLines, shortName } from '../../../../src/renderer/features/resets/lead/shelf-lines.ts';
import type { Messages } from '../../../../src/renderer/locales/messages.ts';

/** Says which message was asked for, and with what. */
const m = new Proxy({} as Messages, {
  get:
    (_, name: string) =>
    (said: Record<string, string> = {}) =>
      [name, ...Object.values(said)].join(' '),
});

const missing = { fault: 'missing', path: 'line.es', detail: '' } as const;
const seconds = { fault: 'seconds-differ', path: 'seconds', detail: '118' } as const;

describe('the lead’s page of resets', () => {
  test('has a line for each thing that is wrong, and then one for each file in use', () => {
    const title = { en: 'Ours', es: 'Nuestra' };
    const shelf = {
      folder: '/data/resets',
      own: [{ id: 'ours', title }],
      broken: [{ file: 'half.json', problems: [missing, seconds] }],
    };
    const lines = shelfLines(shelf);
    expect(lines).toMatchObject([
      { file: 'half.json', problem: missing },
      { file: 'half.json', problem: seconds },
      { file: 'ours.json', title },
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(3);
  });

  test('shows a long name by its beginning and its end', () => {
    expect(shortName('by-the-window.json')).toBe('by-the-window.json');
    const short = shortName(`a-walk-to-the-dock-${'x'.repeat(60)}-and-back.json`);
    expect(short).toMatch(/^a-walk-to-the-dock-x+…x*-and-back\.json$/);
    expect(short).toHaveLength(40);
  });

  test('has words for every fault, each its own', () => {
    const said = FILE_FAULTS.map((fault) => problemWords(m, { fault, path: '', detail: '' }).trim());
    expect(new Set(said).size).toBe(FILE_FAULTS.length);
    expect(said).toEqual(FILE_FAULTS.map((fault) => `lead_resets_fault_${fault.replaceAll('-', '_')}`));
  });

  test('says what kind of thing belongs there, what it is written like, and the beginning of a long list', () => {
    const words = (fault: 'wrong-kind' | 'form' | 'none-of-these', detail: string) =>
      problemWords(m, { fault, path: '', detail });
    expect(words('wrong-kind', 'int')).toBe('lead_resets_fault_wrong_kind lead_resets_kind_int');
    expect(words('form', 'https://…')).toBe('lead_resets_fault_form_as https://…');
    expect(words('none-of-these', 'a, b')).toBe('lead_resets_fault_none_of_these a, b');
    const list = Array.from({ length: 30 }, (_, index) => `figure-${index}`).join(', ');
    const shown = words('none-of-these', list).replace('lead_resets_fault_none_of_these ', '');
    expect(shown).toMatch(/^figure-0, .*figure-\d …$/);
    expect(shown.length).toBeLessThan(75);
  });
});
