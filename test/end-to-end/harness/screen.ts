import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { installPackages } from '../../../src/cli/browser/debian-packages.ts';
import { thisMachine } from '../../../src/cli/browser/this-machine.ts';

/** What draws a screen, puts windows on it, and presses keys: each program, and its Debian package. */
const PROGRAMS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' } as const;

/** A screen that nobody looks at, for what only a window with the keyboard's focus does. */
export interface Screen {
  /** Presses keys one after another, by their X names. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Settles when nothing on it has moved for a while: a question that is shown takes no key at once. */
  readonly still: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How often the screen is looked at, in ms, and how many looks must be alike. */
const LOOK_EVERY = 100;
const ALIKE = 10;

/** Opens a screen; programs that are started from now on draw on it. */
export async function openScreen(): Promise<Screen> {
  await getScreenPrograms();
  const folder = await mkdtemp(join(tmpdir(), 'screen-'));
  // It picks a free number and says it when it is ready; what it shows is a file.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-fbdir', folder], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(server.stdio[3] as Readable, 'data');
  const before = process.env.DISPLAY;
  process.env.DISPLAY = `:${String(number).trim()}`;
  const windows = spawn('openbox', [], { stdio: 'ignore' });
  const look = async () =>
    createHash('sha1')
      .update(await readFile(join(folder, 'Xvfb_screen0')))
      .digest('hex');
  return {
    press: async (...keys) => {
      if (!(await thisMachine().run('xdotool', ['key', '--delay', '100', ...keys], 'shown'))) {
        throw new Error(`xdotool could not press ${keys.join(' ')}.`);
      }
    },
    still: async () => {
      for (let alike = 0, last = ''; alike < ALIKE; ) {
        const seen = await look();
        alike = seen === last ? alike + 1 : 0;
        last = seen;
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
      }
    },
    close: async () => {
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
      await end(windows);
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Installs what is missing where that is allowed, as browsers are. */
export async function getScreenPrograms(): Promise<void> {
  const machine = thisMachine();
  const missing = async () => {
    const found = await Promise.all(
      Object.keys(PROGRAMS).map(async (name) => ((await machine.run('which', [name], 'hidden')) ? null : name)),
    );
    return found.filter((name) => name !== null);
  };
  if ((await missing()).length === 0) return;
  const outcome = await installPackages(Object.values(PROGRAMS), machine);
  const still = await missing();
  if (still.length === 0) return;
  throw new Error(
    `The browsers' own questions are tested on a screen, which needs ${still.join(', ')} (installing: ${outcome}). ` +
      `On Debian and its relatives: apt-get install ${Object.values(PROGRAMS).join(' ')}.`,
  );
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  await gone;
}
