import type { AuditLine, ListedWord, MomentInput, WallRules } from '../../../../shared/contract/lead-wall.ts';
import type { WallWords } from '../../../../shared/contract/wall.ts';
import { WORD_LIMIT } from '../../../../shared/domain/thanks.ts';
import type { Readable } from '../../../database/open.ts';
import { createAct, type ActParts } from './acts.ts';
import { createQueue, type Queue, type QueueParts } from './queue.ts';
import {
  actsBefore,
  addWord,
  findRules,
  listMoments,
  listWords,
  removeWord,
  saveMoment,
  saveRules,
} from './queries.ts';

/** Lines of the list of what was done that are told at once. */
const ACTS = 40;
const FIRST_RULES: WallRules = { mode: 'hold-flagged', printer: null };

export type LeadWallParts = ActParts & Omit<QueueParts, 'read' | 'act'>;

/** What the lead does with the wall. Whatever changes something throws StorageError when the disk is full or fails. */
export interface LeadWall extends Queue {
  rules(): WallRules;
  saveRules(change: Partial<WallRules>): WallRules;
  listedWords(): ListedWord[];
  addWord(word: ListedWord): 'added' | 'too-many';
  removeWord(word: ListedWord): void;
  /** The lead's words for the moments. */
  words(): WallWords;
  saveMoment(input: MomentInput): void;
  audit(before: number | null): { lines: AuditLine[]; next: number | null };
}

export function createLeadWall(parts: LeadWallParts): LeadWall {
  const { store, room } = parts;
  const act = createAct(parts);

  function rules(): WallRules {
    const here = room();
    return (here && findRules(store.read, here.id)) ?? FIRST_RULES;
  }

  return {
    ...createQueue({ ...parts, read: store.read, act }),
    rules,
    saveRules({ mode, printer }) {
      const save = (kind: 'mode' | 'printer', about: string, change: Partial<WallRules>): void => {
        act(kind, about, (db, _, roomId) => {
          saveRules(db, roomId, { ...rules(), ...change });
          return true;
        });
      };
      if (mode !== undefined && mode !== rules().mode) save('mode', mode, { mode });
      if (printer !== undefined && printer !== rules().printer) save('printer', printer ?? '', { printer });
      return rules();
    },
    listedWords: () => listWords(store.read),
    addWord(word) {
      const ofList = listWords(store.read).filter(({ locale, list }) => locale === word.locale && list === word.list);
      if (ofList.some((other) => other.word === word.word)) return 'added';
      if (ofList.length >= WORD_LIMIT) return 'too-many';
      act('word-add', word.word, (db) => addWord(db, word));
      return 'added';
    },
    removeWord(word) {
      act('word-remove', word.word, (db) => removeWord(db, word));
    },
    words: () => momentWords(store.read),
    saveMoment(input) {
      act('moment', input.moment, (db) => {
        saveMoment(db, input);
        return true;
      });
    },
    audit(before) {
      const lines = actsBefore(store.read, before, ACTS + 1);
      const shown = lines.slice(0, ACTS);
      return { lines: shown, next: lines.length > ACTS ? (shown.at(-1)?.id ?? null) : null };
    },
  };
}

function momentWords(db: Readable): WallWords {
  const words: WallWords = {};
  for (const { locale, moment, name, starters } of listMoments(db)) {
    const ofLocale = (words[locale] ??= {});
    ofLocale[moment] = { name, starters: starters === null ? null : (JSON.parse(starters) as string[]) };
  }
  return words;
}
