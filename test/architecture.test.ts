import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The house rules of `docs/architecture.md`, held against every source file. */
const read = (file: string) => ({ file, source: readFileSync(file, 'utf8') });
const files = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => read(join(folder, file)));
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
const importsOf = (source: string) =>
  [...source.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(([, from = '']) => from);

const CORE = resolve('src/core');
const LIBRARIES_OF_CORE: readonly string[] = [];

describe.each(files('src/core', /\.ts$/))('$file', ({ file, source }) => {
  test('imports only the core and its libraries', () => {
    const strangers = importsOf(source).filter((from) =>
      from.startsWith('.')
        ? relative(CORE, resolve(dirname(file), from)).startsWith('..')
        : !LIBRARIES_OF_CORE.includes(from),
    );
    expect(strangers).toEqual([]);
  });

  test('names no browser, document, network, clock or chance', () => {
    const names =
      /\b(browser\.|chrome\.|globalThis\b|window\.(location|document|open|add)|document\.(body|cookie|create|query|location|write|add)|navigator\.|fetch\(|XMLHttpRequest|WebSocket|Date\.now|new Date\b(?!\()|new Date\(\)|performance\.|Math\.random|crypto\.|setTimeout|setInterval|process\.|(local|session)Storage\.|indexedDB)/;
    expect(withoutComments(source)).not.toMatch(names);
  });
});

describe('across the house', () => {
  const all = [
    ...files('src', /\.tsx?$/),
    ...files('popup', /\.tsx?$/),
    ...files('report', /\.tsx?$/),
    ...files('options', /\.tsx?$/),
  ];

  test('only one file imports the polyfill’s code', () => {
    const importers = all.filter(({ source }) => /^import (?!type).*'webextension-polyfill'/m.test(source));
    expect(importers.map(({ file }) => file)).toEqual(['src/browser/browser.ts']);
  });

  test('only the adapters and composition roots touch the browser’s interface', () => {
    const users = all.filter(({ source }) => importsOf(source).some((from) => from.endsWith('/browser.ts')));
    const strangers = users.filter(
      ({ file }) =>
        !/^(src\/(browser|background|policy-reader)\/|((popup|report|options)\/main\.tsx|popup\/actions\.ts))/.test(
          file,
        ),
    );
    expect(strangers.map(({ file }) => file)).toEqual([]);
  });

  test('what runs in pages imports only its own room, sends one message, and touches nothing else of the browser’s interface', () => {
    const inPages = files('src/content-scripts', /\.ts$/).map(({ file, source }) => ({
      file,
      source: withoutComments(source),
    }));
    const strangers = inPages.flatMap(({ source }) =>
      importsOf(source).filter((from) => !/^\.\/[\w-]+\.ts$/.test(from)),
    );
    expect(strangers).toEqual([]);
    const uses = inPages.flatMap(({ file, source }) =>
      [...source.matchAll(/\b(?:browser|chrome)\.[\w.]+/g)].map(([use]) => [file, use]),
    );
    expect(uses).toEqual([['src/content-scripts/relay.ts', 'chrome.runtime.sendMessage']]);
  });

  test('the recorder runs on granted hosts alone, and on none of the vendor’s own', () => {
    const { content_scripts: scripts, host_permissions: granted } = JSON.parse(readFileSync('manifest.json', 'utf8'));
    const source = readFileSync('src/core/portal/recognise-host.ts', 'utf8');
    const labels = [...source.slice(0, source.indexOf(']);')).matchAll(/^ {2}'(\w+)',$/gm)].map(([, label]) => label);
    const vendors = ['opendatasoft.com', 'huwise.com'].flatMap((domain) => [
      `*://${domain}/*`,
      ...labels.map((label) => `*://${label}.${domain}/*`),
    ]);
    expect(labels.length).toBeGreaterThan(5);
    for (const script of scripts) expect(script).toMatchObject({ matches: granted, exclude_matches: vendors });
  });

  test('page text never becomes markup or code', () => {
    const doors =
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|\bFunction\(|\bRegExp\(/;
    expect(all.filter(({ source }) => doors.test(withoutComments(source))).map(({ file }) => file)).toEqual([]);
  });

  test('nothing is kept on disk', () => {
    const disks = /storage\.(local|sync)\b|setItem|indexedDB\.open|\bcaches\.open/;
    // One file looks at what a page keeps, in the page.
    const stores = /\b(localStorage|sessionStorage|indexedDB)\b|\bcaches\./;
    // The reader of policies knows the words, not the things.
    const extension = all.filter(({ file }) => !/^src\/(cli|core\/policy)\//.test(file));
    const users = (pattern: RegExp) =>
      extension.filter(({ source }) => pattern.test(withoutComments(source))).map(({ file }) => file);
    expect(users(disks)).toEqual([]);
    expect(users(stores)).toEqual(['src/background/tabs/page-storage.ts']);
  });

  test('policy and security.txt are asked for in one file each, and two read a file of the extension', () => {
    const callers = all.filter(({ source }) =>
      /(?<!\.)\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/.test(withoutComments(source)),
    );
    expect(callers.map(({ file }) => file).sort()).toEqual([
      'src/background/tabs/security-txt-in.ts',
      'src/browser/load-catalogue.ts',
      'src/documents/fetch-text.ts',
      'src/policy-reader/load-knowledge.ts',
    ]);
  });

  test('no word judges: it says what differs, and people judge', () => {
    const judging = /\b(il)?legal\b|\bcompliant\b|\bviolations?\b|\bnon conforme\b|\b(il)?légal(e|es|ité)?\b/i;
    const ours = all.filter(({ file }) => !file.startsWith('src/core/policy/languages/')); // words of other people's pages
    const texts = [...ours, ...files('_locales', /\.json$/), ...['README.md', 'PRIVACY.md', 'CHANGELOG.md'].map(read)];
    expect(
      texts
        .filter(({ source }) => judging.test(source.replace(/legal\.(opendatasoft|huwise)|'legal'/g, '')))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test('the manifest asks for one portal at a time', () => {
    const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
    expect(manifest.host_permissions).toEqual(['*://*.opendatasoft.com/*', '*://*.huwise.com/*']);
    for (const refused of ['debugger', 'tabs', '<all_urls>']) expect(manifest.permissions).not.toContain(refused);
  });
});
