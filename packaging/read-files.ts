import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Files } from './zip.ts';

/** Every file of a folder. */
export async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return readAll(
    folder,
    files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))),
  );
}

/** The source that was built: what git follows in the current folder, as it is there. Null when git follows nothing there. */
export async function sourceFiles(): Promise<Files | null> {
  const listing = promisify(execFile)('git', ['ls-files', '-z', '--deduplicate']);
  const paths = await listing.then(
    ({ stdout }) => stdout.split('\0').filter((path) => path !== ''),
    () => [],
  );
  return paths.length === 0 ? null : readAll('.', paths);
}

const readAll = async (folder: string, paths: readonly string[]): Promise<Files> =>
  new Map(
    await Promise.all(
      paths.map(async (path) => [path.split(sep).join('/'), await readFile(join(folder, path))] as const),
    ),
  );
