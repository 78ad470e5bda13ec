import { EventEmitter } from 'node:events';
import type { Protocol, Session } from 'electron';
import { contentsDouble } from './contents.ts';

type Request = Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>;
type Handler = Parameters<Protocol['handle']>[1];

/** What the double of a session was told. */
export interface SessionRecord {
  request: Parameters<Session['setPermissionRequestHandler']>[0];
  check: Parameters<Session['setPermissionCheckHandler']>[0];
  device: Parameters<Session['setDevicePermissionHandler']>[0];
  readonly schemes: Map<string, Handler>;
}

/** A double of Session, its methods checked against Electron's definitions. */
export function sessionDouble() {
  const record: SessionRecord = { request: null, check: null, device: null, schemes: new Map() };
  const protocol = {
    handle(scheme, handler) {
      record.schemes.set(scheme, handler);
    },
  } satisfies Pick<Protocol, 'handle'>;
  const methods = {
    setPermissionRequestHandler(handler) {
      record.request = handler;
    },
    setPermissionCheckHandler(handler) {
      record.check = handler;
    },
    setDevicePermissionHandler(handler) {
      record.device = handler;
    },
  } satisfies Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'>;
  const session = Object.assign(new EventEmitter(), methods, { protocol }) as unknown as Session;
  return { session, record };
}

/** Asks for a permission both ways a page can; true when either is granted, or nobody says no. */
export function isGranted(record: SessionRecord, permission: Request[1]): boolean {
  const details = { isMainFrame: true, requestingUrl: 'app://daybreak/', securityOrigin: 'app://daybreak/' };
  const answers: boolean[] = [];
  record.request?.(contentsDouble().contents, permission, (answer) => answers.push(answer), details);
  answers.push(record.check?.(null, permission, 'app://daybreak', details) ?? true);
  return answers.length !== 2 || answers.includes(true);
}
