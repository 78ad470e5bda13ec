import { RULE_IDS, type RuleId } from '../../../shared/domain/retention.ts';

/** What "What we don't record" is told in, a page at a time: nobody scrolls. */
export const PAGES = ['never', 'coming', 'words', 'wall', 'tile', 'lead', 'check'] as const;
export type Page = (typeof PAGES)[number];

/** Where each rule is told; one that is told nowhere doesn't compile. */
const PAGE_OF: Readonly<Record<RuleId, Exclude<Page, 'never' | 'check'>>> = {
  arrivals: 'coming',
  skies: 'coming',
  care: 'coming',
  resets: 'coming',
  thanks: 'words',
  unread: 'words',
  handovers: 'words',
  hidden: 'wall',
  heldback: 'wall',
  leadacts: 'wall',
  tiles: 'tile',
  numbers: 'tile',
  badges: 'tile',
  needs: 'lead',
  contacts: 'lead',
  pin: 'lead',
};

export function rulesOn(page: Page): RuleId[] {
  return RULE_IDS.filter((id) => PAGE_OF[id] === page);
}
