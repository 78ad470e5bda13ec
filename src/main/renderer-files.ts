import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/**
 * What the page may do: run and load only what it came with. `connect-src 'self'` covers the
 * WebSocket to the host that served it.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), clipboard-read=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface RendererFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RendererFiles {
  /** The file at a URL path ("/" is the page); undefined for any other. */
  at(pathname: string): RendererFile | undefined;
}

/**
 * The built renderer. Its files are listed once, and only a path on that list is ever read: there is
 * no path to traverse.
 * @param folder out/renderer
 * @throws Error when the renderer isn't built
 */
export function openRendererFiles(folder: string): RendererFiles {
  const paths = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    paths.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  const page = paths.get('/index.html');
  if (page === undefined) throw new Error(`The renderer is not built: ${folder} has no index.html`);
  paths.set('/', page);

  const read = new Map<string, RendererFile>();
  return {
    at(pathname) {
      const known = read.get(pathname);
      const file = paths.get(pathname);
      if (known !== undefined || file === undefined) return known;
      const hashed = pathname.startsWith('/assets/');
      const fresh = {
        body: readFileSync(file),
        headers: {
          ...SECURITY_HEADERS,
          'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
          'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        },
      };
      read.set(pathname, fresh);
      return fresh;
    },
  };
}
