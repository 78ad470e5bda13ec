// @ts-check
import words from '../../src/renderer/locales/en/lead-resets.json' with { type: 'json' };

/** @typedef {import('../../src/shared/contract/resets.ts').ResetProblem} ResetProblem */

/** @type {Readonly<Record<string, string>>} */
const CATALOGUE = words;

/**
 * A problem of a file in the words of the lead room: where, and why.
 * @param {ResetProblem} problem
 */
export function problemLine(problem) {
  const why = sentence(problem);
  return problem.path === '' ? why : `${problem.path}: ${why}`;
}

/** @param {ResetProblem} problem */
function sentence({ fault, detail }) {
  if (fault === 'wrong-kind') return fill('wrong_kind', { kind: CATALOGUE[`lead_resets_kind_${detail}`] ?? detail });
  if (fault === 'form' && detail !== '') return fill('form_as', { detail });
  return fill(fault.replaceAll('-', '_'), { detail });
}

/**
 * @param {string} fault
 * @param {Readonly<Record<string, string>>} values
 */
function fill(fault, values) {
  const message = CATALOGUE[`lead_resets_fault_${fault}`] ?? fault;
  return message.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}
