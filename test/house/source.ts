import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A source file of the project; `file` is its path from the project's root. */
export interface Source {
  readonly file: string;
  readonly source: string;
}

export const readSource = (file: string): Source => ({ file, source: readFileSync(file, 'utf8') });

/** The files of a folder, and of those within it, whose name ends so. */
export function sourcesIn(folder: string, ending: RegExp): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .sort()
    .map((file) => readSource(join(folder, file)));
}

/** The code, where it says something: comments say what they like. */
export const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<![:\w'])\/\/.*$/gm, '');

/** What a file imports, type-only imports and `import(…)` in types included: paths of the project, and packages. */
export function importsOf({ file, source }: Source): readonly string[] {
  const named = withoutComments(source).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^']+)'/g);
  return [...named].map(([, from = '']) => (from.startsWith('.') ? posix.join(dirname(file), from) : from));
}
