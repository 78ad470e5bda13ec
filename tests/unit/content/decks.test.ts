import { describe, expect, test } from 'vitest';
import care from '../../../resources/care.json' with { type: 'json' };
import moments from '../../../resources/moments.json' with { type: 'json' };
import { LOCALES } from '../../../src/shared/domain/locales.ts';
import { SERVICE_MOMENTS } from '../../../src/shared/domain/service-moments.ts';
import { INVISIBLE, readerLength } from '../../../src/shared/domain/text.ts';

type Words = Readonly<Record<(typeof LOCALES)[number], string>>;

const { cards } = moments;
const { actions } = care;
const sources = actions.flatMap(({ id, source }) => (source ? [{ id, ...source }] : []));

const titles = actions.map(({ title }): Words => title);
const lines = [...cards.map(({ line }): Words => line), ...actions.map(({ line }): Words => line)];
const questions = cards.map(({ question }): Words => question);
const claims = sources.map(({ claim }): Words => claim);
const everything = [...titles, ...lines, ...questions, ...claims];

/** Every wording of a list, in every language. */
function spoken(words: readonly Words[]): string[] {
  return words.flatMap((word) => LOCALES.map((locale) => word[locale]));
}

/** Two lines that differ only in capitals, accents or marks are one line to whoever reads them. */
function heard(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{Letter}\p{Number} ]/gu, '')
    .toLowerCase();
}

describe('the decks', () => {
  test('have ten cards for each moment of service, in the order of the moments', () => {
    expect(cards.map(({ moment }) => moment)).toEqual(
      SERVICE_MOMENTS.flatMap((moment) => Array<string>(10).fill(moment)),
    );
  });

  test('have eight actions for the body, eight for the mind and eight for the heart', () => {
    expect(actions.map(({ kind }) => kind)).toEqual(
      ['body', 'mind', 'heart'].flatMap((kind) => Array<string>(8).fill(kind)),
    );
  });

  test('name each card and action once, in small letters', () => {
    const ids = [...cards, ...actions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('say everything in each language, and in no two with the same words', () => {
    for (const words of everything) {
      expect(Object.keys(words).toSorted()).toEqual(LOCALES.toSorted());
      expect(new Set(LOCALES.map((locale) => heard(words[locale]))).size, words.en).toBe(LOCALES.length);
    }
  });

  test.each([
    ['a card’s line', cards.map(({ line }) => line), 72],
    ['a card’s question', questions, 72],
    ['an action’s title', titles, 36],
    ['an action’s line', actions.map(({ line }) => line), 110],
    ['a source’s claim', claims, 110],
  ])('are short enough to be read in passing: %s', (_, words, limit) => {
    expect(spoken(words).filter((text) => readerLength(text) > limit)).toEqual([]);
  });

  test('never raise their voice, and carry no stray space or invisible mark', () => {
    const texts = spoken(everything);
    expect(texts.filter((text) => /[!¡]/.test(text))).toEqual([]);
    expect(texts.filter((text) => text !== text.trim() || /\s{2}/.test(text) || text.search(INVISIBLE) >= 0)).toEqual(
      [],
    );
    // the marks that a book has: curly in English, angular in Spanish
    expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
    expect(everything.filter(({ es }) => /[“”‘]/.test(es))).toEqual([]);
  });

  test('end a line with a full stop and a question with its mark, opened too in Spanish', () => {
    expect(spoken([...lines, ...claims]).filter((text) => !/[\p{Letter}\p{Number}»”]\.$/u.test(text))).toEqual([]);
    expect(questions.filter(({ en }) => !/^\p{Lu}[^?]*\?$/u.test(en))).toEqual([]);
    expect(questions.filter(({ es }) => !/^¿\p{Lu}[^¿?]*\?$/u.test(es))).toEqual([]);
    expect(spoken(titles).filter((text) => /[.?]$/.test(text))).toEqual([]);
  });

  test.each(LOCALES)('say nothing twice in %s', (locale) => {
    for (const words of [titles, lines, questions, claims]) {
      const texts = words.map((word) => heard(word[locale]));
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('claim nothing without who found it out and where to read it, each paper once', () => {
    expect(sources.filter(({ cite }) => !/^\p{Lu}[^,]* (19|20)\d\d, \p{Lu}.+$/u.test(cite))).toEqual([]);
    expect(sources.filter(({ url }) => !/^https:\/\/doi\.org\/10\.\d{4,9}\/\S+$/.test(url))).toEqual([]);
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
  });

  test('leave medicine to those who practise it', () => {
    const promise = /\b(cures?|heals?|treats?|therapy|prevents?|depression|cura|sana|terapia|previene|depresión)\b/iu;
    expect(spoken(everything).filter((text) => promise.test(text))).toEqual([]);
  });
});
