import type { BrowserStore } from '../../../src/cli/browser/browser-store.ts';
import type { Machine } from '../../../src/cli/browser/machine.ts';

interface Fakes {
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string>>;
  readonly isRoot?: boolean;
  /** Programs that exist; a command that installs may add to it. */
  readonly programs?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Answers a command line, and may install by adding programs. */
  readonly run?: (line: string, programs: Set<string>) => boolean;
  readonly stored?: readonly string[];
  readonly reachable?: boolean;
  /** What a download brings: a program, or an error to throw. */
  readonly download?: string | Error;
}

/** A computer on paper, with a store of downloads, and the log of what was run and fetched on it. */
export function fakeMachine(fakes: Fakes = {}): {
  readonly machine: Machine;
  readonly store: BrowserStore;
  readonly log: readonly string[];
} {
  const programs = new Set(fakes.programs);
  const stored = [...(fakes.stored ?? [])];
  const log: string[] = [];
  return {
    log,
    machine: {
      platform: fakes.platform ?? 'linux',
      env: fakes.env ?? { PATH: '/usr/local/bin:/usr/bin' },
      home: '/home/someone',
      isRoot: fakes.isRoot ?? false,
      isExecutable: async (path) => programs.has(path),
      readText: async (path) => fakes.files?.[path] ?? null,
      run: async (command, args) => {
        const line = [command, ...args].join(' ');
        log.push(line);
        return fakes.run?.(line, programs) ?? false;
      },
    },
    store: {
      list: async () => stored,
      canFetch: async () => fakes.reachable ?? false,
      fetch: async (kind, { withSystemLibraries }) => {
        log.push(`fetch ${kind}${withSystemLibraries ? ' with libraries' : ''}`);
        const { download } = fakes;
        if (typeof download !== 'string') throw download ?? new Error('nothing to fetch');
        programs.add(download);
        stored.push(download);
        return download;
      },
    },
  };
}
