import { WORD_LIMIT } from '../../../shared/domain/thanks.ts';
import { live, type Changes } from '../../changes.ts';
import type { Os } from '../../os.ts';
import type { Printing } from '../../printing.ts';
import type { TapPace } from '../../tap-pace.ts';
import { isPosted } from './posting.ts';
import type { WallService } from './service.ts';

interface WallRouteParts {
  readonly wall: WallService;
  readonly changes: Changes;
  /** Makes hammering slow. */
  readonly pace: TapPace;
  /** None where the host can't print. */
  readonly printing: Printing | undefined;
}

/** What anyone may do. */
export function wallRoutes(os: Os, { wall, changes, pace, printing }: WallRouteParts) {
  return {
    people: os.wall.people.handler(() => wall.people()),
    post: os.wall.post.handler(({ input, errors }) => {
      const result = wall.post(input);
      if (result === 'too-late') throw errors.TOO_LATE();
      if (result === 'no-such-crew') throw errors.NO_SUCH_CREW();
      if (!isPosted(result)) throw errors.NO_SUCH_PERSON({ data: { gone: [...result.gone] } });
      return result;
    }),
    page: os.wall.page.handler(({ input }) => wall.page(input)),
    top: os.wall.top.handler(({ signal }) => live(changes, 'wall', wall.top, signal)),
    news: os.wall.news.handler(({ signal }) => wall.news.listen(signal)),
    words: os.wall.words.handler(({ signal }) => live(changes, 'wall-words', wall.lead.words, signal)),
    react: os.wall.react.handler(async ({ input, errors }) => {
      await pace();
      const result = wall.react(input);
      if (result === 'no-such-note') throw errors.NO_SUCH_NOTE();
      return result;
    }),
    flag: os.wall.flag.handler(async ({ input, errors }) => {
      await pace();
      if (wall.flag(input) === 'no-such-note') throw errors.NO_SUCH_NOTE();
    }),
    quiet: os.wall.quiet.handler(({ input }) => wall.quiet(input.writerId)),
    printing: os.wall.printing.handler(({ signal }) => {
      const isReady = (): boolean => printing !== undefined && wall.lead.rules().printer !== null;
      return live(changes, 'wall-rules', () => ({ isReady: isReady() }), signal);
    }),
    print: os.wall.print.handler(async ({ input, errors }) => {
      await pace();
      const { printer } = wall.lead.rules();
      if (printing === undefined || printer === null) throw errors.NO_PRINTER();
      if (!(await printing.print(Buffer.from(input.picture, 'base64'), printer))) throw errors.PRINT_FAILED();
    }),
  };
}

type LeadWallRouteParts = Omit<WallRouteParts, 'pace'>;

/** What the lead does; os.ts keeps everyone else out. */
export function leadWallRoutes(os: Os, { wall: { lead }, changes, printing }: LeadWallRouteParts) {
  const { wall } = os.lead;
  return {
    queue: wall.queue.handler(() => lead.queue()),
    settle: wall.settle.handler(({ input, errors }) => {
      if (lead.settle(input.noteId, input.act) === 'no-such-note') throw errors.NO_SUCH_NOTE();
    }),
    pin: wall.pin.handler(({ input, errors }) => {
      if (lead.pin(input.noteId, input.isPinned) === 'no-such-note') throw errors.NO_SUCH_NOTE();
    }),
    rules: {
      read: wall.rules.read.handler(async () => ({
        ...lead.rules(),
        printers: [...((await printing?.printers()) ?? [])],
      })),
      save: wall.rules.save.handler(({ input }) => {
        const rules = lead.saveRules(input);
        changes.publish('wall-rules', {});
        return rules;
      }),
    },
    words: {
      list: wall.words.list.handler(() => lead.listedWords()),
      add: wall.words.add.handler(({ input, errors }) => {
        if (lead.addWord(input) === 'too-many') throw errors.TOO_MANY_WORDS({ data: { most: WORD_LIMIT } });
      }),
      remove: wall.words.remove.handler(({ input }) => {
        lead.removeWord(input);
      }),
    },
    moments: {
      read: wall.moments.read.handler(() => lead.words()),
      save: wall.moments.save.handler(({ input }) => {
        lead.saveMoment(input);
        changes.publish('wall-words', {});
      }),
    },
    audit: wall.audit.handler(({ input }) => lead.audit(input.before)),
  };
}
