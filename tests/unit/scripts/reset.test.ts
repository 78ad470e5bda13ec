import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../../scripts/lib/reset-schema.mjs';
import { problemLine } from '../../../scripts/lib/reset-problem.mjs';
import { FILE_FAULTS } from '../../../src/shared/contract/resets.ts';
import { folderWith, inBoth, phaseWith, scriptWith } from '../resets/support.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/reset.mjs');

/** `npm run reset -- …`, called in a folder. */
function reset(folder: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('npm run reset -- check', () => {
  test('says of a good file what it is and offers', () => {
    const instead = { cue: inBoth('Listen'), caption: inBoth('What is furthest?') };
    const folder = folderWith({
      'slow.json': scriptWith({
        title: inBoth('Slow breath', 'Respirar despacio'),
        seconds: 130,
        timeline: [phaseWith({ seconds: 10, instead }), { repeat: 12, phases: [phaseWith({ seconds: 10 })] }],
        otherWay: {
          ...{ usual: inBoth('Standing'), name: inBoth('Seated') },
          timeline: [phaseWith({ seconds: 130, motion: { figure: 'settle', seated: true } })],
        },
      }),
    });
    const { code, out, err } = reset(folder, 'check', 'slow.json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      'slow.json: in order',
      '  title    Slow breath · Respirar despacio',
      '  kind     breath',
      '  feels    wound-up',
      '  length   130 s',
      '  phases   13',
      '  swaps    other words for 1',
      '  ways     Standing, or Seated',
      '',
    ]);
  });

  test('says how long each length is that can be chosen', () => {
    const { code, out } = reset(folderWith({ 'slow.json': scriptWith() }), 'check', 'slow.json');
    expect(code).toBe(0);
    expect(out).toContain('  length   120 s; in 1, 2, 5 min by choice\n    1 min  60 s, 12 phases\n');
    expect(out).toContain('    5 min  300 s, 60 phases\n  phases   24\n');
  });

  test('says of broken files where and why, in the lead room’s words, and of the good ones that they are', () => {
    const folder = folderWith({
      'good.json': scriptWith(),
      'broken.json': scriptWith({
        seconds: 100,
        timeline: [phaseWith({ caption: { en: 'x' }, motion: { sun: '1' } })],
      }),
      'no-json.json': '{\n  "title": }',
      'Big Name.json': scriptWith(),
      'box-breath.json': scriptWith(),
    });
    const names = ['good', 'broken', 'no-json', 'Big Name', 'box-breath', 'absent'].map((name) => `${name}.json`);
    const { code, out, err } = reset(folder, 'check', ...names);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.split('\n').filter((line) => !line.startsWith('  '))).toEqual([
      'good.json: in order',
      'broken.json: timeline[0].caption.es: This is missing.',
      'broken.json: timeline[0].motion.sun: This has to be a number.',
      'no-json.json: From line and column 2:12 on, it is no JSON.',
      'Big Name.json: Its name can’t be used: small letters, digits and hyphens, then .json.',
      'box-breath.json: A reset that comes with Daybreak has this name. Give it another.',
      'absent.json: It can’t be read (ENOENT).',
      '',
    ]);
  });

  test('finds everything that comes with Daybreak in order', () => {
    const folder = join(import.meta.dirname, '../../../resources/resets');
    const { code, out } = reset(folder, 'check', 'even-breath.json', 'stretch.json', 'five-senses.json');
    expect(out.match(/: in order$/gm)).toHaveLength(3);
    expect(code).toBe(0);
  });

  test.each([[[]], [['check']], [['mend', 'slow.json']], [['schema', 'slow.json']]])(
    'called with %j says how it is called',
    (args) => {
      const { code, out, err } = reset(folderWith({}), ...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('npm run reset -- check FILE…');
    },
  );

  test('asked for help gives it', () => {
    expect(reset(folderWith({}), '--help')).toMatchObject({ code: 0, err: '' });
  });
});

test('every fault has its words, and none leaves a gap', () => {
  for (const fault of FILE_FAULTS)
    for (const detail of fault === 'wrong-kind'
      ? ['string', 'number', 'int', 'boolean', 'array', 'object']
      : ['', 'a detail']) {
      const line = problemLine({ fault, path: 'timeline[0]', detail });
      expect(line).toMatch(/^timeline\[0\]: [“A-Z].*[.)…l]$/);
      expect(line).not.toMatch(/[{}]|lead_resets|undefined/);
    }
});

test('the schema for editors is the one that Daybreak checks by: `npm run reset -- schema` writes it anew', async () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await schemaText());
});
