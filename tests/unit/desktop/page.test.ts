import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerPage, isOurPage, PAGE_SCHEME, PAGE_URL } from '../../../src/main/desktop/page.ts';
import { openRendererFiles, SECURITY_HEADERS } from '../../../src/main/renderer-files.ts';
import { deleteFolder, newFolder } from '../support/temp-folder.ts';

const folder = newFolder();
const renderer = join(folder, 'renderer');
mkdirSync(join(renderer, 'assets'), { recursive: true });
writeFileSync(join(renderer, 'index.html'), '<h1>Home</h1>');
writeFileSync(join(renderer, 'assets/main.js'), 'export {};');
writeFileSync(join(folder, 'pepper'), 'secret');
afterAll(() => {
  deleteFolder(folder);
});

const answer = answerPage(openRendererFiles(renderer));
const get = (url: string, method = 'GET'): Response => answer({ method, url });

describe('app://', () => {
  it('is a web address like any other, with no way round the page’s policy', () => {
    expect(PAGE_SCHEME).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    });
  });

  it('serves the page with the headers the web host sends', async () => {
    const response = get(PAGE_URL);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<h1>Home</h1>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(response.headers.get(name)).toBe(value);
  });

  it('serves what the page needs, whatever follows a question mark', () => {
    const response = get('app://daybreak/assets/main.js?v=1#x');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('answers HEAD with the length and no body', async () => {
    const response = get(PAGE_URL, 'HEAD');
    expect(response.headers.get('content-length')).toBe('13');
    expect(await response.text()).toBe('');
  });

  it.each([
    'app://daybreak/none.js',
    'app://daybreak/assets',
    'app://daybreak/../pepper',
    'app://daybreak/%2e%2e/pepper',
    'app://daybreak/..%2fpepper',
    'app://daybreak/assets/..%5c..%5cpepper',
    'app://daybreak//etc/passwd',
    'app://elsewhere/index.html',
    'app://daybreak:80/',
    'app:daybreak',
  ])('has nothing at %s', async (url) => {
    const response = get(url);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toBe(SECURITY_HEADERS['Content-Security-Policy']);
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', (method) => {
    const response = get(PAGE_URL, method);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('our page', () => {
  it.each([PAGE_URL, 'app://daybreak/#/wall?display'])('is %s', (url) => {
    expect(isOurPage(url)).toBe(true);
  });

  it.each([
    'app://daybreak/index.html',
    'app://daybreak/?x',
    'app://daybreak.example/',
    'app://me@daybreak/',
    'app://daybreak:1/',
    'http://daybreak/',
    'file:///daybreak/',
    'about:blank',
    'data:text/html,app://daybreak/',
    '',
  ])('is not %s', (url) => {
    expect(isOurPage(url)).toBe(false);
  });
});
