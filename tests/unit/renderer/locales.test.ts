import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bestLocale, LOCALES } from '../../../src/shared/domain/locales.ts';
import settings from '../../../project.inlang/settings.json' with { type: 'json' };
import { catalogue, catalogueFiles, type Variants } from '../support/catalogues.ts';

const RENDERER = join(import.meta.dirname, '../../../src/renderer');

function sentences(message: string | Variants | undefined): string[] {
  if (message === undefined) return [];
  return typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
}

function placeholders(message: string | Variants | undefined): string[] {
  const found = sentences(message).flatMap((sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return [...new Set(found.map(String))].sort();
}

const english = catalogue('en');

describe.each(LOCALES.map((locale) => ({ locale, messages: catalogue(locale) })))(
  'in $locale',
  ({ locale, messages }) => {
    test('every file of the catalogue is compiled, and no sentence stands in two', () => {
      const files = catalogueFiles(locale);
      const compiled = settings['plugin.inlang.messageFormat'].pathPattern.map((path) => path.split('/').at(-1));
      expect([...files.keys()].sort()).toEqual(compiled.sort());
      const keys = [...files.values()].flatMap((file) => Object.keys(file));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });

    test('every sentence there is in English is there, and no other', () => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    });

    test('no sentence is empty', () => {
      const empty = Object.entries(messages).filter(([, message]) => sentences(message).some((words) => !words.trim()));
      expect(empty).toEqual([]);
    });

    test('names and numbers stand in the same sentences', () => {
      const differing = Object.keys(english).filter(
        (key) => placeholders(messages[key]).join() !== placeholders(english[key]).join(),
      );
      expect(differing).toEqual([]);
    });

    test('one and many are told apart wherever English does', () => {
      const differing = Object.keys(english).filter(
        (key) => sentences(messages[key]).length !== sentences(english[key]).length,
      );
      expect(differing).toEqual([]);
    });

    test('nothing is shouted', () => {
      const loud = Object.entries(messages).filter(([, message]) =>
        sentences(message).some((words) => /[!¡]/.test(words)),
      );
      expect(loud).toEqual([]);
    });
  },
);

test('Spanish is not English left untranslated', () => {
  const same = Object.entries(catalogue('es')).filter(
    ([key, message]) => JSON.stringify(message) === JSON.stringify(english[key]),
  );
  expect(same.map(([key]) => key)).toEqual([]);
});

test('every sentence is said somewhere', () => {
  const source = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('paraglide'))
    .map((file) => readFileSync(join(RENDERER, file), 'utf8'))
    .join('\n');
  const families = [...source.matchAll(/m\[`(\w+_)\$\{/g)].map(([, family]) => String(family));
  const unsaid = Object.keys(english).filter(
    (key) => !source.includes(`m.${key}(`) && !families.some((family) => key.startsWith(family)),
  );
  expect(families.length).toBeGreaterThan(0);
  expect(unsaid).toEqual([]);
});

test('someone gets the first of their languages that Daybreak speaks', () => {
  expect(bestLocale(['fr-CA', 'es-MX', 'en'])).toBe('es');
  expect(bestLocale(['ES'])).toBe('es');
  expect(bestLocale(['ja'])).toBe('en');
  expect(bestLocale([])).toBe('en');
});
