import type { CustomScheme } from 'electron';
import { APP_HOST, APP_SCHEME } from '../../shared/wire.ts';
import { SECURITY_HEADERS, type RendererFiles } from '../renderer-files.ts';

/** What a page sees as its origin. */
export const PAGE_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
/** The one page there is; its screens differ in the part after #. */
export const PAGE_URL = `${PAGE_ORIGIN}/`;

/**
 * Makes app:// a web address like any other: with an origin, relative links and fetch. Electron takes
 * this once, before it is ready.
 */
export const PAGE_SCHEME: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** Whether an address is our page, on whichever screen. */
export function isOurPage(address: string): boolean {
  const url = URL.parse(address);
  // Node gives app:// no origin of its own, so the parts are compared one by one.
  return (
    url !== null &&
    url.protocol === `${APP_SCHEME}:` &&
    url.host === APP_HOST &&
    url.username === '' &&
    url.password === '' &&
    url.pathname === '/' &&
    url.search === ''
  );
}

/** Answers a request for app://…, with the headers the web host sends too. */
export function answerPage(files: RendererFiles): (request: Pick<Request, 'method' | 'url'>) => Response {
  return ({ method, url: address }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' });
    const url = URL.parse(address);
    const file = url?.host === APP_HOST ? files.at(url.pathname) : undefined;
    if (file === undefined) return refusal(404);
    const headers = { ...file.headers, 'Content-Length': String(file.body.length) };
    return new Response(method === 'HEAD' ? null : new Uint8Array(file.body), { headers });
  };
}

function refusal(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...SECURITY_HEADERS, ...headers } });
}
