import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/shared/domain/locales.ts';

const LOCALES = join(import.meta.dirname, '../../../src/renderer/locales');

export type Variants = readonly { readonly match: Readonly<Record<string, string>> }[];
export type Catalogue = Readonly<Record<string, string | Variants>>;

/** The files of a language, a feature each, by name. */
export function catalogueFiles(locale: Locale): ReadonlyMap<string, Catalogue> {
  const folder = join(LOCALES, locale);
  return new Map(
    readdirSync(folder).map((file) => {
      const { $schema: _, ...messages } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        $schema: string;
      } & Catalogue;
      return [file, messages];
    }),
  );
}

/** Every message of a language. */
export function catalogue(locale: Locale): Catalogue {
  return Object.assign({}, ...catalogueFiles(locale).values()) as Catalogue;
}
