import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { COMPILED } from './compile-cli.ts';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, with what stands on its standard input. */
export const runCli = (parts: readonly string[], input: string | Uint8Array = ''): Promise<Ran> =>
  run(['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', ...parts], input);

/** The same, compiled beforehand: it starts in a tenth of a second. */
export const runCompiledCli = (parts: readonly string[], input: string | Uint8Array = ''): Promise<Ran> =>
  run([COMPILED, ...parts], input);

async function run(parts: readonly string[], input: string | Uint8Array): Promise<Ran> {
  const child = spawn(process.execPath, parts, { env: { ...process.env, LC_ALL: 'C', CI: 'true' } });
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { status, stdout, stderr };
}
