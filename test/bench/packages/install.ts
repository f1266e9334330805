import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Pinned } from './pinned.ts';
import type { Middleware } from './serve.ts';

/** Installs a package in a new folder. Nothing that a package would run at its installation is run. */
export function install(
  { package: name, version, beside = {} }: Pick<Pinned, 'package' | 'version' | 'beside'>,
  folder: string,
): void {
  mkdirSync(folder);
  const dependencies = { ...beside, [name]: version };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'];
  execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A page's module as one script, with the packages of a folder in it. */
export async function bundle(contents: string, resolveDir: string): Promise<string> {
  const stdin = { contents: wrapped(contents), resolveDir };
  const define = { 'process.env.NODE_ENV': '"production"', global: 'globalThis' };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
    define,
    // Some import the map beside a script.
    loader: { '.map': 'empty' },
  });
  return outputFiles[0]?.text ?? '';
}

/** An old form of bundle, which all packages are fit for, knows no `await` of its own. */
function wrapped(module: string): string {
  const imports = [...module.matchAll(/import [^;]*;/g)].map(([text]) => text);
  return `${imports.join('\n')}\n(async () => {${imports.reduce((rest, text) => rest.replace(text, ''), module)}})();`;
}

/** From within the folder its imports are those of the folder. */
export async function makeMiddleware(body: string, folder: string): Promise<Middleware> {
  const file = join(folder, 'middleware.js');
  writeFileSync(file, `export default async () => {${body}};`);
  const { default: make } = await import(pathToFileURL(file).href);
  return make();
}
