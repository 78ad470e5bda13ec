import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResetProblem } from '../../../src/shared/contract/resets.ts';
import { checkScript, readScript } from '../../../src/main/features/resets/read-script.ts';
import { inBoth, phaseWith, scriptWith } from './support.ts';

/** What is wrong, as "fault path detail". */
function wrong(content: unknown): string[] {
  const read = checkScript(content);
  return 'script' in read ? [] : read.problems.map(asLine);
}

const asLine = ({ fault, path, detail }: ResetProblem): string => [fault, path || '(all)', detail].join(' | ');

const rounds = (phase: Record<string, unknown> = {}, repeat: unknown = 12) => ({
  repeat,
  phases: [phaseWith(phase), phaseWith()],
});
const long = (length: number) => inBoth('x'.repeat(length), 'y');

test('a script in order has nothing wrong with it, and is handed on with its words trimmed', () => {
  expect(wrong(scriptWith())).toEqual([]);
  const read = checkScript(scriptWith({ title: inBoth('  Slow  ', ' Lento ') }));
  expect(read).toMatchObject({ script: { title: { en: 'Slow', es: 'Lento' } } });
});

test.each<[string, unknown, string[]]>([
  ['is a list', [], ['wrong-kind | (all) | object']],
  ['is nothing', null, ['wrong-kind | (all) | object']],
  ['lacks a title', scriptWith({ title: undefined }), ['missing | title | ']],
  ['lacks a language', scriptWith({ title: { en: 'Slow' } }), ['missing | title.es | ']],
  ['has a language nobody asked for', scriptWith({ title: { ...inBoth('a'), fr: 'c' } }), ['unknown | title | fr']],
  ['has words of one language', scriptWith({ title: 'Slow' }), ['wrong-kind | title | object']],
  ['has a number for a word', scriptWith({ title: { en: 5, es: 'x' } }), ['wrong-kind | title.en | string']],
  ['has an empty word', scriptWith({ title: { en: ' ', es: 'x' } }), ['too-little | title.en | 1']],
  ['has too many words', scriptWith({ title: long(29) }), ['too-much | title.en | 28']],
  ['is of no kind', scriptWith({ kind: 'nap' }), ['none-of-these | kind | breath, body, senses, eyes, mind']],
  ['lacks its kind', scriptWith({ kind: undefined }), ['missing | kind | ']],
  [
    'is for a feeling nobody asks after',
    scriptWith({ feels: ['flat', 'sad'] }),
    ['none-of-these | feels[1] | wound-up, flat, sore, scattered'],
  ],
  ['has a name nobody knows', scriptWith({ colour: 'red' }), ['unknown | (all) | colour']],
  [
    'has a link that is none',
    scriptWith({ source: { cite: 'x', url: 'http://x.org' } }),
    ['form | source.url | https://…'],
  ],
  ['has no phase', scriptWith({ timeline: [] }), ['too-little | timeline | 1', 'seconds-differ | seconds | 0']],
  ['says another length than it has', scriptWith({ seconds: 118 }), ['seconds-differ | seconds | 120']],
  [
    'has rounds that miss the minute',
    scriptWith({ timeline: [rounds({}, { 1: 7, 2: 12 })] }),
    ['length-off | timeline | 1 min: 70 s'],
  ],
  [
    'comes in more phases than can be',
    scriptWith({ timeline: Array(16).fill(rounds({}, 20)) }),
    ['too-many-phases | timeline | 600'],
  ],
  [
    'has another way of another length',
    scriptWith({
      otherWay: { usual: inBoth('a'), name: inBoth('b'), timeline: [rounds({}, 11)] },
    }),
    [
      'other-way-differs | otherWay.timeline | 1, 2, 5',
      'seconds-differ | otherWay.timeline | 110',
      'length-off | otherWay.timeline | 1 min: 110 s',
      'length-off | otherWay.timeline | 2 min: 110 s',
      'length-off | otherWay.timeline | 5 min: 110 s',
    ],
  ],
])('a script that %s is told so', (_, content, problems) => {
  expect(wrong(JSON.parse(JSON.stringify(content)))).toEqual(problems);
});

describe('words that nobody could see or say', () => {
  // Spelled by number, for most of them can't be seen here either.
  const UNREADABLE: [string, string][] = [
    ['a space without width', '\u200B'],
    ['a blank pattern of Braille', '\u2800'],
    ['the sign NUL', '\0'],
    ['a sign that turns the direction round', '\u202E'],
    ['half a sign', '\uD800'],
    ['only dots', '...'],
    ['a letter that shows nothing', '\u3164'],
    ['an accent on nothing', '\u0301'],
  ];

  test.each(UNREADABLE)('(%s) are told once each, wherever they stand', (_, sign) => {
    expect(wrong(scriptWith({ title: inBoth(sign, sign) }))).toEqual(['form | title.en | ', 'form | title.es | ']);
    expect(wrong(scriptWith({ source: { cite: sign } }))).toEqual(['form | source.cite | ']);
    const otherWords = { cue: inBoth('Listen', sign), caption: inBoth('To what is far away') };
    const timeline = [rounds({ caption: inBoth(sign, 'x'), instead: otherWords }, { 1: 6, 2: 12, 5: 30 })];
    expect(wrong(scriptWith({ timeline }))).toEqual([
      'form | timeline[0].phases[0].caption.en | ',
      'form | timeline[0].phases[0].instead.cue.es | ',
    ]);
  });

  test.each(['\u200B', '\0', '\u202E', '\uD800', '\n', '\u2028', '\u2029'])(
    'aren’t mended by others around %j',
    (sign) => {
      expect(wrong(scriptWith({ line: inBoth(`Five${sign}in`, 'x') }))).toEqual(['form | line.en | ']);
    },
  );

  test.each(['4-7-8', '¿Y tú?', 'Ñandú', '5', '深呼吸', 'Sun ☀\uFE0F', 'cafe\u0301'])('are not %s', (title) => {
    expect(wrong(scriptWith({ title: inBoth(title, title) }))).toEqual([]);
  });
});

describe('a part of the timeline', () => {
  const inPart = (part: unknown) =>
    wrong(JSON.parse(JSON.stringify(scriptWith({ timeline: [phaseWith({ seconds: 120 }), part] })))).filter(
      (line) => !/^(seconds-differ|length-off)/.test(line),
    );

  test.each<[string, unknown, string[]]>([
    ['a phase that lacks a word', phaseWith({ caption: { en: 'x' } }), ['missing | timeline[1].caption.es | ']],
    ['a phase that lacks its motion', phaseWith({ motion: undefined }), ['missing | timeline[1].motion | ']],
    ['rounds that lack their phases', { repeat: 3 }, ['missing | timeline[1].phases | ']],
    [
      'rounds with a phase that lacks a word',
      rounds({ caption: { en: 'x' } }),
      ['missing | timeline[1].phases[0].caption.es | '],
    ],
    [
      'a figure nobody has drawn',
      phaseWith({ motion: { figure: 'handstand' } }),
      [expect.stringMatching(/^none-of-these \| timeline\[1\]\.motion\.figure \| settle, hands-tense, /) as string],
    ],
    [
      'a figure that sits a little',
      phaseWith({ motion: { figure: 'settle', seated: 'yes' } }),
      ['wrong-kind | timeline[1].motion.seated | boolean'],
    ],
    [
      'a figure and the sun at once',
      phaseWith({ motion: { figure: 'settle', sun: 1 } }),
      ['unknown | timeline[1].motion | sun'],
    ],
    ['a sun that is too full', phaseWith({ motion: { sun: 2 } }), ['too-much | timeline[1].motion.sun | 1']],
    ['a word for a motion', phaseWith({ motion: 'sun' }), ['wrong-kind | timeline[1].motion | object']],
    ['a phase of no time', phaseWith({ seconds: 0 }), ['too-little | timeline[1].seconds | 0.5']],
    ['a phase of odd seconds', phaseWith({ seconds: 1.3 }), ['form | timeline[1].seconds | 0.5, 1, 1.5 …']],
    [
      'a sound nobody can make',
      phaseWith({ sound: 'gong' }),
      ['none-of-these | timeline[1].sound | rise, top-up, fall, hold, rest, tense, release, next, none'],
    ],
    ['rounds without a number', rounds({}, '3'), ['wrong-kind | timeline[1].repeat | number']],
    ['rounds and a half', rounds({}, 1.5), ['wrong-kind | timeline[1].repeat | int']],
    ['no rounds', rounds({}, 0), ['too-little | timeline[1].repeat | 1']],
    [
      'endless rounds of nothing',
      { repeat: 9e15, phases: [] },
      [
        'too-much | timeline[1].repeat | 100',
        'too-little | timeline[1].phases | 1',
        'too-many-phases | timeline | 600',
      ],
    ],
    [
      'endless rounds of nothing, by minutes',
      { repeat: { 2: 9e15 }, phases: [] },
      [
        'too-much | timeline[1].repeat.2 | 100',
        'too-little | timeline[1].phases | 1',
        'too-many-phases | timeline | 600',
      ],
    ],
    ['rounds for one minute alone', rounds({}, { 1: 3 }), ['missing | timeline[1].repeat.2 | ']],
    ['rounds for three minutes', rounds({}, { 2: 3, 3: 4 }), ['unknown | timeline[1].repeat | 3']],
    ['neither', 'breathe', ['wrong-kind | timeline[1] | object']],
    ['nothing', null, ['wrong-kind | timeline[1] | object']],
  ])('that is %s is told so, and as what it was meant', (_, part, problems) => {
    expect(inPart(part)).toEqual(problems);
  });

  test('that is a phase with a number of rounds by mistake has one thing wrong with it', () => {
    expect(inPart(phaseWith({ repeat: 3 }))).toEqual(['unknown | timeline[1] | repeat']);
  });
});

test('what is wrong in eight places is told, and of more the first eight', () => {
  const timeline = Array.from({ length: 20 }, () => phaseWith({ sound: 'gong', seconds: 6 }));
  expect(wrong(scriptWith({ timeline })).map((line) => line.split(' | ')[1])).toEqual(
    Array.from({ length: 8 }, (_, index) => `timeline[${index}].sound`),
  );
});

describe('a script that means harm', () => {
  test.each<[string, string]>([
    ['rounds without end', JSON.stringify(scriptWith({ timeline: [rounds({}, 1e9)] }))],
    ['rounds that outweigh others', JSON.stringify(scriptWith({ timeline: [rounds({}, 1e9), rounds({}, -1e9)] }))],
    [
      'rounds that outweigh others by the minute',
      JSON.stringify(scriptWith({ timeline: [rounds({}, { 2: 1e9 }), rounds({}, { 2: -1e9 })] })),
    ],
    [
      'more rounds than a number can say',
      JSON.stringify(scriptWith({ timeline: [rounds({}, 7)] })).replace(':7,', ':1e999,'),
    ],
    ['a name that every object has', '{"__proto__": {"title": 1}, "constructor": 1, "toString": {}}'],
    ['words in the place of what every object has', JSON.stringify(scriptWith()).replace('"title"', '"__proto__"')],
    ['a hundred thousand lists in each other', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['a hundred thousand rounds in each other', '{"timeline":['.repeat(15_000) + ']}'.repeat(15_000)],
    ['a hundred thousand parts of nothing', `{"timeline":[${'0,'.repeat(120_000)}0]}`],
    ['eighty thousand phases of nothing', `{"timeline":[{"repeat":1,"phases":[${'{},'.repeat(80_000)}{}]}]}`],
    [
      'twenty thousand names nobody knows',
      `{${Array.from({ length: 20_000 }, (_, index) => `"a${index}":0`).join(',')}}`,
    ],
    ['a name as long as the file', `{"${'n'.repeat(260_000)}":0}`],
    ['names that steer a terminal', '{"\\u001b[2J\\u202e":0}'],
  ])('(%s) is told what is wrong with it at once', (_, text) => {
    const before = performance.now();
    const read = readScript(Buffer.from(text));
    expect(performance.now() - before).toBeLessThan(3000);
    if (!('problems' in read)) return expect.unreachable('it is not in order');
    expect(read.problems.length).toBeLessThanOrEqual(8);
    for (const { fault, path, detail } of read.problems) {
      expect(fault.length + path.length + detail.length).toBeLessThan(600);
      expect(detail).not.toMatch(/\p{C}/u);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('title');
  });
});

describe('a file’s bytes', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

  test('may begin with a mark that says how they are written', () => {
    expect(readScript(bytes(`\uFEFF${JSON.stringify(scriptWith())}`))).toHaveProperty('script');
  });

  test('that are no JSON are told with the line and column', () => {
    const text = JSON.stringify(scriptWith(), null, 2).replace('"kind"', 'kind');
    const line = text.split('\n').findIndex((words) => words.includes('kind:')) + 1;
    expect(readScript(bytes(text))).toEqual({ problems: [{ fault: 'not-json', path: '', detail: `${line}:3` }] });
    expect(readScript(bytes(`\uFEFF{,}`))).toMatchObject({ problems: [{ detail: '1:2' }] });
  });

  test('of another encoding are told where, and never shown as black diamonds', () => {
    const text = JSON.stringify(scriptWith({ title: inBoth('Breath', 'Respiración') }), null, 1);
    expect(readScript(bytes(text, 'latin1'))).toEqual({ problems: [{ fault: 'not-json', path: '', detail: '4:19' }] });
    expect(readScript(bytes(`\uFEFF${text}`, 'utf16le'))).toMatchObject({ problems: [{ fault: 'not-json' }] });
  });
});

/** A script in which something, anywhere, was swapped for something else. */
const mangled = fc
  .tuple(fc.nat({ max: 80 }), fc.oneof(fc.jsonValue(), fc.constantFrom(1e9, -1e9, -1, 0, '', 'repeat', [], {})))
  .map(([where, what]) => {
    let place = 0;
    return JSON.parse(JSON.stringify(scriptWith()), (_, value: unknown) =>
      place++ === where ? what : value,
    ) as unknown;
  });

test('whatever stands in a file, it is either in order or told what is wrong in few words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), mangled), (content) => {
      const read = readScript(Buffer.from(JSON.stringify(content)));
      if ('script' in read) return;
      expect(read.problems.length).toBeGreaterThan(0);
      expect(read.problems.length).toBeLessThanOrEqual(8);
      expect(JSON.stringify(read)).not.toMatch(/\bat .*\.ts|Invalid|expected/);
    }),
    { numRuns: 1500 },
  );
});

test('whatever bytes a file has, they are read without a word to the contrary', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(readScript(bytes)).toHaveProperty('problems');
    }),
  );
});
