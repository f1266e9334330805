// Types, lint, dead code, and the build with its sizes, side by side: none needs another. One that fails says why, in one piece.
import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const CHECKS = [
  'tsc',
  'biome check --error-on-warnings --reporter=concise .',
  'knip --cache',
  'node build.mjs && size-limit',
];

await Promise.all(
  CHECKS.map((check) =>
    promisify(exec)(check).catch(({ stdout, stderr }) => {
      console.error(`✗ ${check}\n${stdout}${stderr}`);
      process.exitCode = 1;
    }),
  ),
);
