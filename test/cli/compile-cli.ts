import { build } from 'esbuild';

/** As deep in the tree as the rooms of `src/cli`: what they read beside themselves is found from here, too. */
const FOLDER = 'out/cli/bundle';
export const COMPILED = `${FOLDER}/main.js`;

/** Once for all tests: started from its source, the command line takes most of a second each time. */
export async function setup(): Promise<void> {
  await build({
    entryPoints: ['src/cli/main.ts'],
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}
