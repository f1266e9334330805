import { existsSync } from 'node:fs';

/** A path in back-ticks, of at least a folder and what is in it: `src/core/policy`, `views/a.tsx`. */
const PATH = /`((?:[\w.@-]+\/)+[\w.@-]*)`/g;
const IS_FILE = /\.(?:tsx?|css|json|mjs|html)$/;

/**
 * Paths to source files that a document names and that nobody finds: neither from the root, nor as the end of a path.
 * Paths to what is built or made (`dist/…`, `out/…`) are not looked for.
 */
export function lostPaths(document: string, files: readonly string[]): readonly string[] {
  return [...document.matchAll(PATH)]
    .flatMap(([, path = '']) => (IS_FILE.test(path) || path.endsWith('/') ? [path] : []))
    .filter((path) => !/^(?:dist|out|artifacts|node_modules)\//.test(path))
    .filter((path) => !existsSync(path) && !files.some((file) => `/${file}`.includes(`/${path}`)));
}
