// @ts-check
import { writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { printable } from '../../src/main/features/resets/problems.ts';
import { idOf, readScriptFile } from '../../src/main/features/resets/script-file.ts';
import { SHIPPED_RESETS } from '../../src/main/features/resets/shipped.ts';
import { lengthsOf, planReset } from '../../src/shared/domain/reset-timeline.ts';
import { ROOT } from './place.mjs';
import { problemLine } from './reset-problem.mjs';
import { SCHEMA_FILE, schemaText } from './reset-schema.mjs';
import { say } from './say.mjs';

/** @typedef {import('../../src/shared/contract/reset-script.ts').ResetFile} ResetFile */
/** @typedef {import('../../src/shared/contract/resets.ts').ResetProblem} ResetProblem */

const HELP = `npm run reset -- check FILE…   whether these files are resets that Daybreak can use, and if not, why
npm run reset -- schema        writes resources/reset.schema.json anew, for editors

docs/write-a-reset.md says how to write one.`;

/**
 * @param {readonly string[]} args the words after the command
 * @returns {Promise<number>} the exit code: 0, 1 when a file is broken, 2 when it was called wrongly
 */
export async function main(args) {
  const [what, ...files] = args;
  if (what === '--help' || what === '-h') {
    say(HELP);
    return 0;
  }
  if (what === 'check' && files.length > 0) return check(files);
  if (what === 'schema' && files.length === 0) {
    writeFileSync(SCHEMA_FILE, await schemaText());
    say(`Wrote ${SCHEMA_FILE}`);
    return 0;
  }
  process.stderr.write(`${HELP}\n`);
  return 2;
}

/** @param {readonly string[]} files */
function check(files) {
  // npm runs a script in the project's folder and says here where it was called.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  let broken = 0;
  for (const file of files) {
    const { lines, isGood } = report(resolve(from, file));
    if (!isGood) broken += 1;
    for (const line of lines) say(line);
  }
  return broken === 0 ? 0 : 1;
}

/** @param {string} path absolute */
function report(path) {
  const name = printable(basename(path));
  const read = readScriptFile(path);
  const problems = [...nameProblems(path), ...('problems' in read ? read.problems : [])];
  if ('problems' in read || problems.length > 0) {
    return { isGood: false, lines: problems.map((problem) => `${name}: ${problemLine(problem)}`) };
  }
  return { isGood: true, lines: [`${name}: in order`, ...describe(read.script).map((line) => `  ${line}`)] };
}

/**
 * @param {string} path
 * @returns {ResetProblem[]}
 */
function nameProblems(path) {
  const id = idOf(basename(path));
  if (id === null) return [{ fault: 'name', path: '', detail: '' }];
  const isOurs = dirname(path) === join(ROOT, 'resources', 'resets');
  return !isOurs && SHIPPED_RESETS.some((reset) => reset.id === id)
    ? [{ fault: 'name-taken', path: '', detail: '' }]
    : [];
}

/**
 * What a reset is and offers, a line each.
 * @param {ResetFile} script
 */
function describe(script) {
  const lengths = lengthsOf(script);
  const plan = planReset(script);
  const swaps = new Set(plan.phases.flatMap(({ instead }) => (instead === null ? [] : [instead]))).size;
  return [
    `title    ${Object.values(script.title).map(printable).join(' · ')}`,
    `kind     ${script.kind}`,
    `feels    ${script.feels.join(', ') || 'none: it stands in the list alone'}`,
    `length   ${script.seconds} s${lengths.length === 0 ? '' : `; in ${lengths.join(', ')} min by choice`}`,
    ...lengths.map((minutes) => {
      const { total, phases } = planReset(script, { minutes });
      return `  ${minutes} min  ${total / 1000} s, ${phases.length} phases`;
    }),
    `phases   ${plan.phases.length}`,
    `swaps    ${swaps === 0 ? 'none' : `other words for ${swaps}`}`,
    `ways     ${script.otherWay === undefined ? 'one' : `${printable(script.otherWay.usual.en)}, or ${printable(script.otherWay.name.en)}`}`,
  ];
}
