import { defineConfig, type Plugin } from 'vitest/config';
import { closingLine } from './test/closing-line.ts';
import { LongestFirst } from './test/longest-first.ts';

/** Tests in a faked browser or document, which each file has for itself. */
const faked = ['test/{browser,background}/**/*.test.ts', 'test/**/use*.test.tsx'];
/** Tests that start programs or servers, read long texts or read many: `npm test` runs them, `npm run check` does not. */
const long = [
  'test/demo-portal/start-portal.test.ts',
  'test/cli/{commands,inspect-evidence,installed,policy-formats,recognise}.test.ts',
  'test/cli/{browser/own-profile,terminal/write-out,visit/build-extension}.test.ts',
  'test/core/journal/compact.test.ts',
  'test/documents/read-docx.test.ts',
  'test/cli/queue/queue.test.ts',
  'test/packaging/packages.test.ts',
  'test/core/policy/{repeated-texts,generator/generate,sources/pdf/hostile-pages}.test.ts',
  'test/**/*.property.test.ts',
];
/** What is looked at for longer than one who works on it would wait. */
const patterns = ['test/patterns.test.ts'];

/** What imports files by a folder's list is compiled anew: its cached code knows only those that were there then. */
const readsFolders: Plugin = {
  name: 'reads-folders',
  configureVitest: ({ experimental_defineCacheKeyGenerator: decide }) =>
    decide(({ sourceCode }) => (sourceCode.includes('import(`') ? false : undefined)),
};

export default defineConfig({
  plugins: [readsFolders],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // What was compiled once is read from its cache: to load is half of the quick check's time.
    experimental: { fsModuleCache: true },
    // Failures, and the closing line: what passed is many.
    reporters: ['minimal', closingLine],
    // Vitest would keep one core for itself, which is half of the smallest machine.
    maxWorkers: '100%',
    // Concurrent tests start processes: as many as the smallest machine has cores.
    maxConcurrency: 2,
    sequence: { sequencer: LongestFirst },
    tags: [
      { name: 'long', description: 'Tries much at random, or reads as much as is ever read: not in `npm run check`.' },
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/end-to-end/**', ...faked, ...long, ...patterns],
          // To load what is tested takes longer than most tests: files share it, since it keeps nothing.
          isolate: false,
          // Half of a busy machine is slow.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: long,
          globalSetup: 'test/cli/compile-cli.ts',
          // To start a program is slow where much else runs.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faked',
          include: faked,
          // Each file has modules of its own; a thread of its own would take most of the time.
          pool: 'vmThreads',
          testTimeout: 20_000,
          expect: { poll: { interval: 5, timeout: 5000 } },
        },
      },
      { extends: true, test: { name: 'patterns', include: patterns } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/end-to-end/**/*.test.ts'],
          globalSetup: 'test/end-to-end/harness/get-ready.ts',
          // To load what drives browsers takes a second and more: files share it, and each starts browsers of its own.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // How long what must come may take: two files have the smallest machine between them.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
