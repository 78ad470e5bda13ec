import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { StartError } from '../../../src/main/options.ts';
import { openRendererFiles, SECURITY_HEADERS } from '../../../src/main/renderer-files.ts';
import { startWebHost } from '../../../src/main/web/server.ts';
import { openTestApp } from '../support/app.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { SECRET, startTestHost } from '../support/web.ts';

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

describe('the page', () => {
  test('comes with its files, each as what it is', async () => {
    const host = await startTestHost();
    for (const path of ['/', '/index.html', '/?display', '/#/wall']) {
      const answer = await host.get(path.split('#')[0]!);
      expect(statusOf(answer)).toBe(200);
      expect(answer).toContain('<title>Daybreak</title>');
      expect(answer).toMatch(/Content-Type: text\/html; charset=utf-8/);
      expect(answer).toContain('Cache-Control: no-cache');
    }
    const script = await host.get('/assets/app-1234.js');
    expect(script).toMatch(/Content-Type: text\/javascript; charset=utf-8/);
    expect(script).toContain('immutable');
  });

  test('comes without its body when only its head is asked for', async () => {
    const host = await startTestHost();
    const answer = await host.get('/', {}, 'HEAD');
    expect(statusOf(answer)).toBe(200);
    expect(answer).toMatch(/Content-Length: [1-9]/);
    expect(answer.split('\r\n\r\n')[1]).toBe('');
  });

  test('says on every answer, good or bad, that it loads and runs nothing but its own', async () => {
    const host = await startTestHost();
    const answers = await Promise.all([
      host.get('/'),
      host.get('/assets/app-1234.js'),
      host.get('/nowhere'),
      host.get('/', {}, 'POST'),
      host.get('/', { Host: 'evil.example' }),
      host.get('/', { Origin: 'http://evil.example' }),
    ]);
    expect(answers.map(statusOf)).toEqual([200, 200, 404, 405, 403, 403]);
    for (const answer of answers)
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(answer).toContain(`${name}: ${value}\r\n`);
    expect(SECURITY_HEADERS['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(SECURITY_HEADERS['Content-Security-Policy']).not.toMatch(/unsafe|\*|https?:/);
  });
});

describe('someone who is not our page', () => {
  test.each([
    'evil.example',
    'evil.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example:PORT',
    '127.0.0.1:PORT.evil.example',
    '0.0.0.0:PORT',
    '',
  ])('is refused under the name %j, which a rebinding site would send', async (name) => {
    const host = await startTestHost();
    const answer = await host.get('/', { Host: name.replace('PORT', String(host.port)) });
    expect(statusOf(answer)).toBe(403);
    expect(answer).not.toContain('Daybreak');
  });

  test('is refused without any name', async () => {
    const host = await startTestHost();
    expect(statusOf(await host.ask('GET / HTTP/1.1\r\nConnection: close\r\n\r\n'))).toBeGreaterThanOrEqual(400);
    expect(statusOf(await host.ask('GET / HTTP/1.0\r\n\r\n'))).toBe(403);
  });

  test.each([
    'http://evil.example',
    'null',
    'http://127.0.0.1',
    'https://127.0.0.1:PORT',
    'http://localhost:PORT',
    'http://127.0.0.1:PORT.evil.example',
  ])('is refused when the browser says that %s asks', async (origin) => {
    const host = await startTestHost();
    expect(statusOf(await host.get('/', { Origin: origin.replace('PORT', String(host.port)) }))).toBe(403);
  });

  test.each([
    ['an image', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' }],
    ['a script', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' }],
    ['a frame', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' }],
    ['anything, and does not say what for', { 'Sec-Fetch-Site': 'cross-site' }],
  ] as [string, Record<string, string>][])('is refused when a page from elsewhere wants %s', async (_, headers) => {
    const host = await startTestHost();
    for (const path of ['/', '/assets/app-1234.js', '/nowhere'])
      expect(statusOf(await host.get(path, headers)), path).toBe(403);
  });

  test.each([
    ['our own page asks', { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'script' }],
    ['someone typed the address', { 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate' }],
    [
      'a link leads here',
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' },
    ],
  ] as [string, Record<string, string>][])('is let in when %s', async (_, headers) => {
    const host = await startTestHost();
    expect(statusOf(await host.get('/', headers))).toBe(200);
  });

  test('is let in under each loopback name, when the page under that name asks', async () => {
    const host = await startTestHost();
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]']) {
      const at = `${name}:${host.port}`;
      expect(statusOf(await host.get('/', { Host: at, Origin: `http://${at.toLowerCase()}` })), name).toBe(200);
    }
  });
});

describe('a path that leads outside', () => {
  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '\\..\\secret.txt',
    '//secret.txt',
    '/./index.html',
    '/assets/..%00/index.html',
    '/%252e%252e/secret.txt',
    '/etc/passwd',
    '//etc/passwd',
    '/file:///etc/passwd',
    'http://evil.example/',
    'file:///etc/passwd',
    '/C:/Windows/win.ini',
    '*',
    '/constructor',
    '/__proto__',
  ])('%s gives nothing', async (path) => {
    const host = await startTestHost();
    const answer = await host.get(path);
    expect([400, 404]).toContain(statusOf(answer));
    expect(answer).not.toContain(SECRET);
    expect(answer).not.toContain('root:');
  });
});

describe('a request that is too much', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])(
    '%s is not something the page takes',
    async (method) => {
      const host = await startTestHost();
      const answer = await host.get('/', {}, method);
      expect(statusOf(answer)).toBe(405);
      expect(answer).toContain('Allow: GET, HEAD');
    },
  );

  test('is refused for its headers, and the page still comes', async () => {
    const host = await startTestHost();
    expect(statusOf(await host.get('/', { Cookie: 'x'.repeat(20_000) }))).toBe(431);
    expect(statusOf(await host.get(`/${'x'.repeat(20_000)}`))).toBe(431);
    expect(statusOf(await host.ask('rubbish\r\n\r\n'))).toBe(400);
    expect(statusOf(await host.get('/'))).toBe(200);
  });
});

describe('a start', () => {
  test('on a port that is taken says so, and how to choose another', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => {
      other.close();
    });
    const { port } = other.address() as AddressInfo;
    const files = { at: () => undefined };
    const { app, log } = openTestApp();
    await expect(startWebHost(app, files, port, log)).rejects.toThrow(StartError);
    await expect(startWebHost(app, files, port, log)).rejects.toThrow(
      `Port ${port} is in use. Choose another with --port=N`,
    );
  });

  test('without a built renderer says what is missing', () => {
    expect(() => openRendererFiles(tempFolder())).toThrow('The renderer is not built');
  });
});
