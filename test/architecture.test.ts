import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyKnowledge } from '../src/cli/knowledge/policy-knowledge.ts';
import { circlesOfFiles, circlesOfFolders } from './house/circles.ts';
import { foreignLetters, textInViews, wordsInCode } from './house/human-words.ts';
import { moduleState } from './house/module-state.ts';
import { lostPaths } from './house/paths-in-docs.ts';
import { importsOfTests, upwardImports } from './house/rooms.ts';
import { longFiles, medianLines, sharedNames } from './house/sizes.ts';
import { importsOf, readSource, type Source, sourcesIn, withoutComments } from './house/source.ts';

/** The house rules of `docs/architecture.md`, held against every source file. */
const ROOMS = ['src', 'popup', 'report', 'options', 'devtools', 'welcome', 'demo-portal', 'packaging'];
const SURFACES = ['popup', 'report', 'options', 'devtools', 'welcome'];
const files = sourcesIn;
const read = readSource;

const LIBRARIES_OF_CORE: readonly string[] = ['csv-stringify/browser/esm/sync', 'valibot'];

const product = ROOMS.flatMap((room) => sourcesIn(room, /\.tsx?$/));
const core = product.filter(({ file }) => file.startsWith('src/core/'));

/** Every word that the reader knows, of whatever language. */
const wordsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.toLowerCase().split(/[^\p{L}]+/u);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
};

/** What its files call the lists of words. */
const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, within]) => [key, ...keysOf(within)])
    : [];

/** Files as they would break a rule; the rule is right when it tells them. */
const made = (sources: Readonly<Record<string, string>>): readonly Source[] =>
  Object.entries(sources).map(([file, source]) => ({ file, source }));

describe('imports go down the house', () => {
  test('from no room into one above it', () => expect(upwardImports(product)).toEqual([]));

  test.each([
    {
      when: 'the core imports what runs in a browser',
      sources: { 'src/core/journal/a.ts': "import { b } from '../../browser/b.ts';" },
    },
    {
      when: 'a room of the core imports one above it, a type too',
      sources: { 'src/core/cookie/a.ts': "import type { B } from '../journal/b.ts';" },
    },
    {
      when: 'two surfaces know each other',
      sources: { 'popup/views/a.tsx': "import { b } from '../../report/b.ts';" },
    },
    {
      when: 'the reader’s ground imports a field',
      sources: { 'src/core/policy/document/a.ts': "import type { B } from '../fields/b.ts';" },
    },
    {
      when: 'a field imports the reader itself',
      sources: { 'src/core/policy/fields/a.ts': "import type { B } from '../policy.ts';" },
    },
    {
      when: 'the worker’s journal imports its policy',
      sources: { 'src/background/journal/a.ts': "const b = await import('../policy/b.ts');" },
    },
  ])('is told when $when', ({ sources }) => expect(upwardImports(made(sources))).toHaveLength(1));

  test('from nowhere into test/', () => expect(importsOfTests(product)).toEqual([]));

  test('is told when the product imports a test', () =>
    expect(importsOfTests(made({ 'src/cli/a.ts': "import { b } from '../../test/b.ts';" }))).toHaveLength(1));
});

describe('nothing goes round in a circle', () => {
  test('no files', () => expect(circlesOfFiles(product)).toEqual([]));
  test('no folders', () => expect(circlesOfFolders(product)).toEqual([]));

  test.each([
    {
      when: 'two files need each other’s types',
      sources: { 'a.ts': "import type { B } from './b.ts';", 'b.ts': "import type { A } from './a.ts';" },
      circle: ['a.ts', 'b.ts'],
    },
    {
      when: 'three files do, one by `typeof import`',
      sources: {
        'a.ts': "import { b } from './b.ts';",
        'b.ts': "export { c } from './c.ts';",
        'c.ts': "type A = typeof import('./a.ts');",
      },
      circle: ['a.ts', 'b.ts', 'c.ts'],
    },
  ])('is told when $when', ({ sources, circle }) => expect(circlesOfFiles(made(sources))).toEqual([circle]));

  test('is told when two folders need each other, though no two files do', () =>
    expect(
      circlesOfFolders(
        made({
          'popup/main.tsx': "import { view } from './views/view.tsx';",
          'popup/views/view.tsx': "import type { State } from '../state.ts';",
          'popup/state.ts': '',
        }),
      ),
    ).toEqual([['popup', 'popup/views']]));
});

describe('the core', () => {
  test('imports only itself and its libraries', () => {
    const strangers = core.flatMap((source) =>
      importsOf(source)
        .filter((from) => !from.startsWith('src/core/') && !LIBRARIES_OF_CORE.includes(from))
        .map((from) => `${source.file} → ${from}`),
    );
    expect(strangers).toEqual([]);
  });

  test.each(core)('$file names no browser, document, network, clock or chance', ({ source }) => {
    const names =
      /\b(browser\.|chrome\.|globalThis\b|window\.(location|document|open|add)|document\.(body|cookie|create|query|location|write|add)|navigator\.|fetch\(|XMLHttpRequest|WebSocket|Date\.now|new Date\b(?!\()|new Date\(\)|performance\.|Math\.random|crypto\.|setTimeout|setInterval|process\.|(local|session)Storage\.|indexedDB)/;
    expect(withoutComments(source)).not.toMatch(names);
  });

  test('keeps nothing between two calls', () => expect(moduleState(core)).toEqual([]));

  test.each([
    { when: 'a binding changes', source: 'let inUse = 0;' },
    { when: 'a map is filled', source: 'const known = new Map<string, string>();\nknown.set(text, answer);' },
    { when: 'a table is written to', source: 'export const table = {};\ntable[key] = 1;' },
    { when: 'a function remembers', source: 'export const read = memoize((text) => text);' },
    { when: 'something hangs on objects', source: 'const indexes = new WeakMap<object, Index>();' },
  ])('is told when $when', ({ source }) => expect(moduleState(made({ 'src/core/a.ts': source }))).toHaveLength(1));

  test('a table that is only read is no state', () =>
    expect(moduleState(made({ 'a.ts': "const RAW = new Set(['script']);\nexport const is = RAW.has;" }))).toEqual([]));
});

describe('words of human languages stand in `languages/` and `_locales/`', () => {
  const outside = product.filter(
    ({ file }) => !/^(src\/core\/policy\/languages|src\/cli\/languages|demo-portal)\//.test(file),
  );
  const reader = outside.filter(({ file }) => file.startsWith('src/core/policy/'));
  const words = new Set(wordsOf(policyKnowledge.languages));
  /** Words of the trade, alike in every language: parts of hosts and of addresses, standards (`SERVER_NAME`), the browser's interface. */
  const trade =
    'about api browser chrome com cookies csrf http https info json local localStorage privacy server sess sessionStorage token xsrf default';
  const keys = new Set([...policyKnowledge.languages.flatMap(keysOf), ...trade.split(' ')]);

  test('no letter beyond ASCII', () =>
    expect(
      foreignLetters(
        outside.filter(
          // Proper names · the letters of HTML's own entities
          ({ file }) => !/^src\/core\/(catalogue\/entries\/|policy\/sources\/html\/entities)/.test(file),
        ),
      ),
    ).toEqual([]));

  test('no word of a language in the reader', () =>
    // Names of elements in HTML and PDF, and of hosts, are words too.
    expect(
      wordsInCode(
        reader.filter(({ file }) => !/^src\/core\/policy\/(sources\/(html|pdf)\/|explainers)/.test(file)),
        words,
        keys,
      ),
    ).toEqual([]));

  test('no text in a view', () => expect(textInViews(product.filter(({ file }) => file.endsWith('x')))).toEqual([]));

  test.each([
    { when: 'a pattern holds a word with an accent', found: foreignLetters(made({ 'a.ts': 'const A = /durée/;' })) },
    { when: 'a list holds a word', found: wordsInCode(made({ 'a.ts': "const B = ['lifetime'];" }), words) },
    { when: 'a pattern holds one', found: wordsInCode(made({ 'a.ts': 'const B = /\\b(?:expires|x)\\b/i;' }), words) },
    { when: 'a view shows one', found: textInViews(made({ 'a.tsx': '<p>No cookies</p>' })) },
    { when: 'a view has one read out', found: textInViews(made({ 'a.tsx': '<a aria-label="Close" href={b} />' })) },
  ])('is told when $when', ({ found }) => expect(found).toHaveLength(1));
});

describe('files are small', () => {
  const sources = [
    ...product.filter(({ file }) => !/^src\/core\/(catalogue\/entries|policy\/languages)\//.test(file)),
    ...ROOMS.flatMap((room) => sourcesIn(room, /\.css$/)),
    ...sourcesIn('.', /^[\w.]+\.mjs$/),
  ];
  test('each has under 250 lines', () => expect(longFiles(sources, 249)).toEqual([]));
  test('half of them have under 60', () => expect(medianLines(sources)).toBeLessThan(60));
  test('no two of a surface share a name', () => expect(sharedNames(product, SURFACES)).toEqual([]));

  test('is told when a file is long', () =>
    expect(longFiles(made({ 'a.ts': 'line\n'.repeat(251), 'b.ts': 'line\n'.repeat(250) }), 250)).toEqual([
      'a.ts: 251',
    ]));
  test('is told when most are', () => expect(medianLines(made({ 'a.ts': '\n'.repeat(99).concat('end') }))).toBe(100));
  test('is told when two share a name', () =>
    expect(sharedNames(made({ 'popup/access.tsx': '', 'popup/views/access.tsx': '' }), SURFACES)).toEqual([
      'popup: access',
    ]));
});

describe('across the house', () => {
  const all = product.filter(({ file }) => !file.startsWith('demo-portal/'));
  test('only one file imports the polyfill’s code', () => {
    const importers = all.filter(({ source }) => /^import (?!type).*'webextension-polyfill'/m.test(source));
    expect(importers.map(({ file }) => file)).toEqual(['src/browser/browser.ts']);
  });

  test('only the adapters and composition roots touch the browser’s interface', () => {
    const users = all.filter(({ source }) =>
      importsOf({ file: '', source }).some((from) => from.endsWith('/browser.ts')),
    );
    const strangers = users.filter(
      ({ file }) =>
        !/^(src\/(browser|background|policy-reader)\/|((popup|report|options|devtools|welcome)\/main\.tsx|popup\/actions\.ts))/.test(
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
    const strangers = inPages.flatMap((one) => importsOf(one).filter((to) => !to.startsWith('src/content-scripts/')));
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
    const pages = granted.filter((pattern: string) => !pattern.startsWith('wss:'));
    for (const script of scripts) expect(script).toMatchObject({ matches: pages, exclude_matches: vendors });
  });

  test('page text never becomes markup or code', () => {
    const doors =
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|\bFunction\(|\bRegExp\(/;
    expect(all.filter(({ source }) => doors.test(withoutComments(source))).map(({ file }) => file)).toEqual([]);
  });

  test('one file keeps something on disk: the audits that the user saves', () => {
    const disks = /storage\.(local|sync)\b|setItem|indexedDB\.open|from 'idb'|\bcaches\.open/;
    // One file looks at what a page keeps, and one clears it, in the page.
    const stores = /\b(localStorage|sessionStorage|indexedDB)\b|\bcaches\./;
    // Those who read policies and other tools' files know the words, not the things.
    const extension = all.filter(({ file }) => !/^src\/(cli|core\/(policy|evidence))\//.test(file));
    const users = (pattern: RegExp) =>
      extension.filter(({ source }) => pattern.test(withoutComments(source))).map(({ file }) => file);
    expect(users(disks)).toEqual(['src/browser/saved-audits.ts']);
    expect(users(stores)).toEqual(['src/background/tabs/page-storage.ts', 'src/browser/clear-storage-in.ts']);
  });

  test('policy and security.txt are asked for in one file each, and three read a file of the extension', () => {
    const callers = all.filter(({ source }) =>
      /(?<!\.)\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/.test(withoutComments(source)),
    );
    expect(callers.map(({ file }) => file).sort()).toEqual([
      'src/background/tabs/security-txt-in.ts',
      'src/browser/load-catalogue.ts',
      'src/browser/load-messages.ts',
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
    const domains = ['*.opendatasoft.com', '*.huwise.com'];
    expect(manifest.host_permissions).toEqual(['*', 'wss'].flatMap((by) => domains.map((one) => `${by}://${one}/*`)));
    for (const refused of ['debugger', 'tabs', '<all_urls>']) expect(manifest.permissions).not.toContain(refused);
  });
});

describe('documents name paths that are there', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...sourcesIn('docs', /\.md$/).map(({ file }) => file)];
  const named = [...product, ...sourcesIn('test', /\.(?:tsx?|json)$/)].map(({ file }) => file);

  test.each(documents)('in %s', (document) => expect(lostPaths(read(document).source, named)).toEqual([]));

  test.each([
    { document: 'See `core/cookie/gone.ts`.', lost: ['core/cookie/gone.ts'] },
    { document: 'Its folder is `src/core/gone/`.', lost: ['src/core/gone/'] },
    { document: 'See `cookie/lifetime.ts` and `src/core/cookie/`; `out/report.json` is made.', lost: [] },
  ])('$document', ({ document, lost }) => expect(lostPaths(document, named)).toEqual(lost));
});
