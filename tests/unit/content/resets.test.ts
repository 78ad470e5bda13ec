import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resetFile, type ResetFile } from '../../../src/shared/contract/reset-script.ts';
import { resetsFor } from '../../../src/shared/domain/fitting-resets.ts';
import { LOCALES } from '../../../src/shared/domain/locales.ts';
import {
  RESET_FEELS,
  RESET_FIGURES,
  type EachLanguage,
  type ResetFigure,
  type ResetMinutes,
  type ResetPhase,
  type ResetScript,
} from '../../../src/shared/domain/reset-script.ts';
import { lengthsOf, planReset, type PlannedPhase } from '../../../src/shared/domain/reset-timeline.ts';
import { INVISIBLE } from '../../../src/shared/domain/text.ts';

const FOLDER = resolve(import.meta.dirname, '../../../resources/resets');

/** The order in which they are offered. */
const IDS = [
  'even-breath',
  'cyclic-sigh',
  'box-breath',
  'four-seven-eight',
  'muscle-release',
  'five-senses',
  'stretch',
  'eyes-and-shoulders',
  'leave-it-at-the-door',
] as const;
type Id = (typeof IDS)[number];

function contentOf(id: Id): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as Record<string, unknown>;
}

/** As they are written: that they are scripts at all is the first test's to say. */
const scripts = IDS.map((id) => ({ id, ...(contentOf(id) as ResetFile) }));
const scriptOf = (id: Id): ResetScript => scripts.find((script) => script.id === id)!;

/** The phases of a script as they are written, each once, its other way's too. */
function phasesOf({ timeline, otherWay }: ResetScript): ResetPhase[] {
  return [...timeline, ...(otherWay?.timeline ?? [])].flatMap((part) => ('repeat' in part ? part.phases : [part]));
}

interface Way {
  readonly minutes?: ResetMinutes;
  readonly isOtherWay?: boolean;
}

const planned = (script: ResetScript, way: Way = {}): readonly PlannedPhase[] => planReset(script, way).phases;
const secondsOf = ({ begins, ends }: PlannedPhase): number => (ends - begins) / 1000;
const again = (times: number, ...seconds: number[]): number[] => Array.from({ length: times }, () => seconds).flat();

const parts = scripts.flatMap((script) => phasesOf(script).flatMap((phase) => [phase, phase.instead ?? []].flat()));
const cues = parts.map(({ cue }) => cue);
const names = [
  ...scripts.map(({ title }) => title),
  ...scripts.flatMap(({ otherWay }) => (otherWay === undefined ? [] : [otherWay.usual, otherWay.name])),
  ...cues,
];
const sentences = [
  ...scripts.flatMap(({ line, posture, caution }) => [line, posture, caution]),
  ...parts.map(({ caption }) => caption),
];
const everything: EachLanguage[] = [...names, ...sentences];
const spoken = (words: readonly EachLanguage[]): string[] =>
  words.flatMap((word) => LOCALES.map((locale) => word[locale]));

/** What only those who practise medicine may say of a method, and what nobody should read at six in the morning. */
const TREATMENT = {
  en: /\b(cur(e[sd]?|ing)|treat(s|ed|ing|ments?)?|heal(s|ed|ing|th)?|therap\w*|anxi\w*|depress\w*|stress\w*|panic\w*|trauma\w*|disorders?|diagnos\w*|symptoms?|reliev\w*|prevent\w*|lowers?|reduces?|proven|scien\w*)\b/iu,
  es: /(?<!\p{L})(cura(r|s|n)?|sana(r|s|n)?|salud\p{L}*|trata(r|mientos?)|terap\p{L}*|ansiedad|ansios\p{L}*|depres\p{L}*|estr[eé]s\p{L}*|pánico|traum\p{L}*|trastornos?|diagn[oó]\p{L}*|síntomas?|alivi\p{L}*|previen\p{L}*|reduc\p{L}*|comprobad\p{L}*|cient\p{L}*)(?!\p{L})/iu,
} as const;

describe('the resets that come with Daybreak', () => {
  test('are the nine, each in a file of its own that names the schema first', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(IDS.map((id) => `${id}.json`).toSorted());
    for (const id of IDS) expect(Object.entries(contentOf(id))[0]).toEqual(['$schema', '../reset.schema.json']);
  });

  test.each(IDS)('are whole, and in order: %s', (id) => {
    expect(resetFile.safeParse(contentOf(id)).error?.issues ?? []).toEqual([]);
  });

  const times: [Id, Way, number[]][] = [
    ['even-breath', {}, again(12, 5, 5)],
    ['even-breath', { minutes: 1 }, again(6, 5, 5)],
    ['even-breath', { minutes: 5 }, again(30, 5, 5)],
    ['cyclic-sigh', {}, again(12, 2, 1, 6, 1)],
    ['cyclic-sigh', { minutes: 1 }, again(6, 2, 1, 6, 1)],
    ['cyclic-sigh', { minutes: 5 }, again(30, 2, 1, 6, 1)],
    ['box-breath', {}, [8, ...again(7, 4, 4, 4, 4)]],
    ['box-breath', { minutes: 1 }, [8, ...again(3, 4, 4, 4, 4)]],
    ['box-breath', { minutes: 5 }, [8, ...again(18, 4, 4, 4, 4)]],
    ['box-breath', { isOtherWay: true }, [8, ...again(14, 4, 4)]],
    ['box-breath', { minutes: 1, isOtherWay: true }, [8, ...again(6, 4, 4)]],
    ['box-breath', { minutes: 5, isOtherWay: true }, [8, ...again(36, 4, 4)]],
    ['four-seven-eight', {}, again(4, 4, 7, 8)],
    ['muscle-release', {}, [20, ...again(4, 5, 20)]],
    ['muscle-release', { minutes: 5 }, [20, ...again(4, 5, 20, 5, 20, 20)]],
    ['five-senses', {}, [40, 30, 20, 15, 15]],
    ['stretch', {}, [10, 10, 10, 10, 10, 15, 15, 10, 20, 10]],
    ['stretch', { isOtherWay: true }, [10, 10, 10, 10, 10, 15, 15, 10, 20, 10]],
    ['stretch', { minutes: 5 }, [10, ...again(3, 10, 10, 10, 10), ...again(2, 15, 15, 10), ...again(3, 20, 10)]],
    ['eyes-and-shoulders', {}, again(2, 20, 10, 10, 20)],
    ['eyes-and-shoulders', { minutes: 1 }, [20, 10, 10, 20]],
    ['eyes-and-shoulders', { minutes: 5 }, again(5, 20, 10, 10, 20)],
    ['leave-it-at-the-door', {}, [15, 30, 30, 30, 15]],
  ];
  test.each(times)('take the seconds that the method has: %s %o', (id, way, seconds) => {
    expect(planned(scriptOf(id), way).map(secondsOf)).toEqual(seconds);
  });

  test('come in the lengths that the method allows', () => {
    expect(Object.fromEntries(scripts.map((script) => [script.id, lengthsOf(script)]))).toEqual({
      'even-breath': [1, 2, 5],
      'cyclic-sigh': [1, 2, 5],
      'box-breath': [1, 2, 5],
      'four-seven-eight': [],
      'muscle-release': [2, 5],
      'five-senses': [],
      stretch: [2, 5],
      'eyes-and-shoulders': [1, 2, 5],
      'leave-it-at-the-door': [],
    });
  });

  test('take two minutes, give or take five seconds; 4-7-8 takes four breaths and nothing changes that', () => {
    for (const { id, seconds } of scripts) {
      if (id !== 'four-seven-eight') expect(Math.abs(seconds - 120), id).toBeLessThanOrEqual(5);
    }
    const fourBreaths = scriptOf('four-seven-eight');
    expect(fourBreaths.seconds).toBe(76);
    for (const minutes of [1, 2, 5] as const) {
      expect(planned(fourBreaths, { minutes }).filter(({ sound }) => sound === 'rise')).toHaveLength(4);
    }
    expect(fourBreaths.otherWay).toBeUndefined();
    expect(fourBreaths.posture.en).toMatch(/\bsit/i);
  });

  test('take as long the other way, which asks for no holding of breath and for no standing', () => {
    const others = scripts.filter(({ otherWay }) => otherWay !== undefined);
    expect(others.map(({ id }) => id)).toEqual(['box-breath', 'stretch']);
    for (const script of others) {
      for (const minutes of [null, ...lengthsOf(script)]) {
        expect(planReset(script, { minutes, isOtherWay: true }).total).toBe(planReset(script, { minutes }).total);
      }
    }
    const box = planned(scriptOf('box-breath'), { isOtherWay: true });
    expect(new Set(box.map(({ sound }) => sound))).toEqual(new Set(['next', 'rise', 'fall']));
    const stretch = scriptOf('stretch');
    const seated = planned(stretch, { isOtherWay: true });
    expect(seated.every(({ isSeated }) => isSeated)).toBe(true);
    expect(planned(stretch).some(({ isSeated }) => isSeated)).toBe(false);
    expect(seated.map(({ figure }) => figure)).toEqual(planned(stretch).map(({ figure }) => figure));
  });

  test('show what a body part is asked for, in the order of the method', () => {
    const figures = (id: Id): (ResetFigure | null)[] => planned(scriptOf(id)).map(({ figure }) => figure);
    expect(figures('muscle-release')).toEqual([
      'settle',
      ...['hands', 'shoulders', 'face', 'legs'].flatMap((part) => [`${part}-tense`, `${part}-release`]),
    ]);
    expect(figures('five-senses')).toEqual(['see', 'touch', 'hear', 'smell', 'taste'].map((sense) => `sense-${sense}`));
    expect(figures('leave-it-at-the-door').slice(1, 4)).toEqual(['mind-name', 'mind-set-down', 'mind-choose']);
    const shown = new Set(
      scripts
        .flatMap((script) => phasesOf(script).map(({ motion }) => motion))
        .flatMap((motion) => ('figure' in motion ? [motion.figure] : [])),
    );
    expect(shown).toEqual(new Set(Object.keys(RESET_FIGURES)));
  });

  test('sound like what the sun does, so that it can be followed with eyes closed', () => {
    const breaths = scripts.filter(({ kind }) => kind === 'breath');
    expect(breaths.map(({ id }) => id)).toEqual(IDS.slice(0, 4));
    for (const script of breaths) {
      for (const isOtherWay of [false, true]) {
        const phases = planned(script, { isOtherWay });
        for (const [index, { sunFrom, sunTo, sound }] of phases.entries()) {
          const isOnTop = sunTo > sunFrom && phases[index - 1]?.sound === 'rise';
          const heard = sunTo > sunFrom ? (isOnTop ? 'top-up' : 'rise') : sunTo < sunFrom ? 'fall' : null;
          expect(sound, `${script.id} ${index}`).toBe(heard ?? (sunTo === 1 ? 'hold' : index === 0 ? 'next' : 'rest'));
        }
        expect(phases.at(-1)?.sunTo).toBe(0);
      }
    }
  });

  test('are heard to tense and to let go whenever the figure does', () => {
    for (const { motion, sound } of phasesOf(scriptOf('muscle-release'))) {
      const tempo = 'figure' in motion ? RESET_FIGURES[motion.figure] : null;
      expect(sound === 'tense' || sound === 'release' ? sound : 'still').toBe(tempo);
    }
    // Silence would leave whoever has their eyes closed waiting for what they have missed.
    expect(scripts.flatMap(phasesOf).filter(({ sound }) => sound === 'none')).toEqual([]);
  });

  test('offer another way to ask for each sense', () => {
    const senses = phasesOf(scriptOf('five-senses'));
    expect(senses.every(({ instead }) => instead !== undefined)).toBe(true);
    for (const locale of LOCALES) {
      const asked = senses.flatMap(({ cue, instead }) => [cue[locale], instead?.cue[locale]]);
      expect(new Set(asked).size).toBe(10);
    }
  });

  test.each([
    ['wound-up', ['even-breath', 'cyclic-sigh']],
    ['flat', ['even-breath', 'stretch']],
    ['sore', ['muscle-release', 'stretch']],
    ['scattered', ['box-breath', 'five-senses']],
  ] as const)('have at least three for someone %s, the two that fit best first', (feel, best) => {
    const found = resetsFor(feel, scripts).map(({ id }) => id);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.slice(0, 2)).toEqual(best);
  });

  test('leave nobody without: each is for some feeling, and five can be done in about a minute', () => {
    expect(scripts.filter(({ feels }) => feels.length === 0)).toEqual([]);
    expect(new Set(scripts.flatMap(({ feels }) => feels))).toEqual(new Set(RESET_FEELS));
    expect(resetsFor('minute', scripts).map(({ id }) => id)).toEqual([...IDS.slice(0, 4), 'eyes-and-shoulders']);
  });

  test('say everything in each language, and in no two with the same words', () => {
    for (const words of everything) {
      expect(Object.keys(words).toSorted()).toEqual(LOCALES.toSorted());
      expect(new Set(Object.values(words)).size, words.en).toBe(LOCALES.length);
    }
  });

  test('never raise their voice, and are set as a book is', () => {
    const texts = spoken(everything);
    expect(texts.filter((text) => /[!¡'"]/.test(text))).toEqual([]);
    expect(texts.filter((text) => text !== text.trim() || /\s{2}/.test(text) || text.search(INVISIBLE) >= 0)).toEqual(
      [],
    );
    expect(spoken(sentences).filter((text) => !/^[\p{Lu}¿].*[\p{L}\p{N}]\.$/u.test(text))).toEqual([]);
    expect(spoken(names).filter((text) => !/^[\p{Lu}\p{N}].*[\p{L}\p{N}]$/u.test(text))).toEqual([]);
  });

  test('give a cue in one to four words, for it is read at a glance and spoken', () => {
    expect(spoken(cues).filter((cue) => cue.split(' ').length > 4)).toEqual([]);
  });

  test.each(LOCALES)('promise nothing that belongs to medicine, in %s', (locale) => {
    expect(everything.map((words) => words[locale]).filter((text) => TREATMENT[locale].test(text))).toEqual([]);
  });

  test.each([
    [
      'en',
      ['It reduces anxiety.', 'Heals a sore back.', 'A treatment for stress.'],
      ['Stop at pain.', 'If you feel dizzy, stop.'],
    ],
    [
      'es',
      ['Reduce la ansiedad.', 'Sana la espalda.', 'Un tratamiento del estrés.'],
      ['La ventana y la manzana.', 'Si te mareas, para.'],
    ],
  ] as const)('would be caught promising it, in %s', (locale, bad, good) => {
    expect(bad.filter((text) => !TREATMENT[locale].test(text))).toEqual([]);
    expect(good.filter((text) => TREATMENT[locale].test(text))).toEqual([]);
  });

  test('say when to stop, and whom breath-holding is not for', () => {
    for (const { id, caution } of scripts) {
      expect(caution.en, id).toMatch(/\bstop\b/i);
      expect(caution.es, id).toMatch(/\bpara\b/i);
    }
    for (const script of scripts.filter((script) => phasesOf(script).some(({ sound }) => sound === 'hold'))) {
      expect(script.caution.en, script.id).toMatch(/pregnan.*high blood pressure.*heart or lung.*dizzy/i);
      expect(script.caution.es, script.id).toMatch(/embarazo.*tensión alta.*corazón o pulmón.*mareas/i);
    }
    expect(scriptOf('muscle-release').caution.en).toMatch(/\bskip what hurts\b/i);
    expect(scriptOf('stretch').caution.en).toMatch(/\bstop at pain\b/i);
    expect(scriptOf('even-breath').caution.en).toMatch(/\bdizzy, stop\b/i);
    expect(scriptOf('four-seven-eight').caution.en).toMatch(/four breaths and never more/i);
  });

  test('say where the method comes from and where to read it', () => {
    const papers = scripts.filter(({ id }) => id !== 'stretch');
    expect(papers.filter(({ source }) => !/^\p{Lu}[^,]* (19|20)\d\d, \p{Lu}.+$/u.test(source.cite))).toEqual([]);
    const elsewhere = scripts.filter(({ source }) => !/^https:\/\/doi\.org\/10\.\d{4,9}\/\S+$/.test(source.url ?? ''));
    expect(elsewhere.map(({ source }) => new URL(source.url ?? '').hostname)).toEqual(['www.who.int', 'www.ccohs.ca']);
    expect(new Set(scripts.map(({ source }) => source.url)).size).toBe(scripts.length);
  });
});
