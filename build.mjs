// Builds the extension into dist/extension, the same folder for Chromium and Firefox.
//   node build.mjs            once
//   node build.mjs --out DIR  the same into another folder, which is emptied first
//   node build.mjs --driven   the same without the page that opens after an installation, for a browser that a program drives
//   node build.mjs --watch    again at every change of a script or style
//   node build.mjs --preview  every state of popup, report, options page, panel and welcome from fixtures, in a plain page
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { context } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const { values: flags } = parseArgs({
  options: {
    out: { type: 'string' },
    driven: { type: 'boolean' },
    watch: { type: 'boolean' },
    preview: { type: 'boolean' },
  },
});
const OUT = flags.out ?? (flags.preview ? 'dist/preview' : 'dist/extension');

const bundling = {
  bundle: true,
  format: 'esm',
  target: ['chrome150', 'firefox153'],
  // Both have had `\p{L}` for years; esbuild asks whether they know its newest scripts.
  supported: { 'regexp-unicode-property-escapes': true },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  // Licences are in a file of their own, of the packages that the metafiles name.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  alias: { 'webextension-polyfill': './src/browser/native-browser.ts' },
  outdir: OUT,
  minify: !flags.preview,
};

const worker = {
  ...bundling,
  entryPoints: { background: flags.driven ? 'src/background/main.ts' : 'src/background/installed.ts' },
  plugins: [afterEach(copyStatic, copyMessages, writeData, drawIcons)],
};

const reader = {
  ...bundling,
  entryPoints: { 'reader/reader': 'src/policy-reader/reader.ts', 'reader/thread': 'src/policy-reader/thread.ts' },
  // The Public Suffix List is a file of its own.
  splitting: true,
  chunkNames: 'reader/[name]-[hash]',
};

/** What runs in pages: classic scripts, which a page's stacks call by a name that tells nothing of the browser. */
const page = {
  ...bundling,
  entryPoints: { 'page/recorder': 'src/content-scripts/recorder.ts', 'page/relay': 'src/content-scripts/relay.ts' },
  format: 'iife',
  footer: { js: '//# sourceURL=extension:recorder.js' },
};

/** What a folder shows to people; what its scripts load later is in files of its own. */
const surface = (folder, ...files) => ({
  ...bundling,
  entryPoints: files.map((file) => `${folder}/${file}`),
  outbase: '.',
  splitting: true,
  chunkNames: `${folder}/[name]-[hash]`,
});

const popup = { ...surface('popup', 'main.tsx', 'popup.css'), plugins: [afterEach(writePopupPage)] };

/** What reads PDF and DOCX files is large: a thread of the report page loads it when there is one to read. */
const fileThread = {
  ...bundling,
  entryPoints: { 'report/file-thread': 'src/policy-reader/file-thread.ts' },
  splitting: true,
  chunkNames: 'report/thread-[name]-[hash]',
};

/** What writes and reads files, in one file: `src/exports/load-exports.ts` names it, and so does the command line. */
const exported = { ...bundling, entryPoints: { 'exports/exports': 'src/exports/exports.ts' } };

/** What Node makes of folders and documents, as data: a page has none of them, and should not wait. */
const dataForPreview = {
  name: 'data for the preview',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/(?:knowledge\/catalogue|fixtures\/demo-policies)\.ts$/ }, async ({ path }) => {
      const { catalogueEntries, demoPolicies, townDocument } = await tsImport(path, import.meta.url);
      const contents = demoPolicies
        ? `export const demoPolicies = ${JSON.stringify(demoPolicies)}, townDocument = ${JSON.stringify(townDocument)};`
        : `import { indexCatalogue } from './src/core/catalogue/index-catalogue.ts';
           export const catalogue = indexCatalogue(${JSON.stringify(catalogueEntries)});`;
      return { contents, resolveDir: '.' };
    }),
};

const preview = {
  ...bundling,
  entryPoints: [
    'test/preview/preview.tsx',
    'popup/popup.css',
    'report/report.css',
    'options/options.css',
    'devtools/panel.css',
    'welcome/welcome.css',
  ],
  entryNames: '[name]',
  plugins: [
    dataForPreview,
    afterEach(
      () => cp('test/preview/index.html', `${OUT}/index.html`),
      () => cp('docs/images/popup.png', `${OUT}/popup.png`),
    ),
  ],
};

/** What goes with the bundles, again after each build. */
function afterEach(...steps) {
  return {
    name: 'after each build',
    setup: ({ onEnd }) =>
      onEnd(async (built) => {
        await Promise.all(steps.map((step) => step(built)));
      }),
  };
}

async function copyStatic() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
  await mkdir(OUT, { recursive: true });
  await writeFile(`${OUT}/manifest.json`, JSON.stringify({ ...manifest, version }, null, 2));
  for (const page of ['report/report', 'options/options', 'devtools/devtools', 'devtools/panel', 'welcome/welcome'])
    await cp(`${page}.html`, `${OUT}/${page}.html`);
  await cp('docs/images/popup.png', `${OUT}/welcome/popup.png`);
  await cp('LICENSE', `${OUT}/LICENSE.txt`);
  await cp('src/policy-reader/reader.html', `${OUT}/reader/reader.html`);
}

/** The popup asks for what its first sight needs while its page is read, not when its script comes to it. */
async function writePopupPage({ metafile }) {
  // Told from where the build runs, wherever it goes.
  const { imports } = metafile.outputs[relative('.', `${OUT}/popup/main.js`)];
  const early = imports.filter(({ path }) => !path.includes('/deferred-')).map(({ path }) => path.split('/').at(-1));
  const links = [...new Set(early)].map((file) => `    <link rel="modulepreload" href="${file}">\n`).join('');
  const page = await readFile('popup/popup.html', 'utf8');
  await writeFile(`${OUT}/popup/popup.html`, page.replace('  </head>', `${links}  </head>`));
}

/** The messages without their descriptions, which only translators need. */
async function copyMessages() {
  await Promise.all(
    (await readdir('_locales')).map(async (locale) => {
      const messages = Object.entries(JSON.parse(await readFile(`_locales/${locale}/messages.json`, 'utf8')));
      await mkdir(`${OUT}/_locales/${locale}`, { recursive: true });
      await writeFile(
        `${OUT}/_locales/${locale}/messages.json`,
        JSON.stringify(Object.fromEntries(messages.map(([key, { message }]) => [key, { message }])), null, 2),
      );
    }),
  );
}

/** Large knowledge that is rarely needed, as data: what the reader of policies knows, and the known cookies. */
async function writeData() {
  const { policyKnowledge } = await tsImport('./src/cli/knowledge/policy-knowledge.ts', import.meta.url);
  const { catalogueEntries } = await tsImport('./src/cli/knowledge/catalogue.ts', import.meta.url);
  await writeFile(`${OUT}/policy-knowledge.json`, JSON.stringify(policyKnowledge));
  await writeFile(`${OUT}/catalogue.json`, JSON.stringify(catalogueEntries));
}

/** The licences of the packages that are in the bundles. */
async function writeNotices(metafiles) {
  const { thirdPartyNotices } = await tsImport('./third-party-notices.ts', import.meta.url);
  await writeFile(`${OUT}/third-party-notices.txt`, await thirdPartyNotices(metafiles, '.'));
}

async function drawIcons() {
  const svg = await readFile('assets/icon.svg', 'utf8');
  await mkdir(`${OUT}/icons`, { recursive: true });
  await Promise.all(
    [16, 32, 48, 128].map((width) =>
      writeFile(
        `${OUT}/icons/${width}.png`,
        new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng(),
      ),
    ),
  );
}

if (flags.preview) {
  await rm(OUT, { recursive: true, force: true });
  const building = await context(preview);
  await building.watch();
  process.once('SIGTERM', () => building.dispose().finally(() => process.exit())); // a build that runs would outlive us
  // What is built is served by another context: one that builds does so again at each request.
  const serving = await context({});
  const { port } = await serving.serve({ host: '127.0.0.1', servedir: OUT });
  console.log(
    `Every state of popup, report, options page, panel and welcome: http://127.0.0.1:${port}/  (Ctrl-C ends)`,
  );
} else {
  await rm(OUT, { recursive: true, force: true });
  const surfaces = [
    popup,
    surface('report', 'main.tsx', 'report.css'),
    surface('options', 'main.tsx', 'options.css'),
    surface('devtools', 'main.tsx', 'register.ts', 'panel.css'),
    surface('welcome', 'main.tsx', 'welcome.css'),
  ];
  const builds = await Promise.all([worker, reader, page, ...surfaces, fileThread, exported].map(context));
  if (flags.watch) {
    await Promise.all(builds.map((each) => each.watch()));
    console.log(`${OUT} is built again at every change  (Ctrl-C ends)`);
  } else {
    const results = await Promise.all(builds.map((each) => each.rebuild()));
    await writeNotices(results.map(({ metafile }) => metafile));
    await Promise.all(builds.map((each) => each.dispose()));
  }
}
