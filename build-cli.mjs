// Builds the command line into dist/cli, as the npm package has it: bundle/ is the program with what the demo portal
// serves, extension/ is what it puts into browsers. Its packages are left to npm.
import { execFile } from 'node:child_process';
import { cp, readdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const OUT = 'dist/cli';
/** As deep in the tree as the rooms of `src/cli`: what they read beside themselves is found from here, too. */
const BUNDLE = `${OUT}/bundle`;

/** The package holds no source: each file of `src/cli/packed/` stands for the one of its name that reads or builds some. */
const withoutSource = {
  name: 'without source',
  async setup({ onLoad }) {
    const names = (await readdir('src/cli/packed')).map((file) => basename(file, '.ts')).join('|');
    onLoad({ filter: new RegExp(`/src/cli/(?:knowledge|visit)/(?:${names})\\.ts$`) }, ({ path }) => ({
      contents: `export * from './src/cli/packed/${basename(path)}';`,
      resolveDir: '.',
    }));
  },
};

await rm(OUT, { recursive: true, force: true });
await Promise.all([
  promisify(execFile)(process.execPath, ['build.mjs', '--driven', '--out', `${OUT}/extension`]),
  cp('demo-portal/assets', `${BUNDLE}/assets`, { recursive: true }),
  build({
    entryPoints: ['src/cli/main.ts'],
    outdir: BUNDLE,
    bundle: true,
    // Each command is a file of its own, which is loaded when it is asked for.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
    plugins: [withoutSource],
  }),
]);
