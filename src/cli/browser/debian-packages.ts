import type { BrowserKind } from './browser-session.ts';
import type { Machine } from './machine.ts';

/** Without recommended packages, these come without what they need to run as a user and to draw text. */
const packages: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-sandbox', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/** Whether the machine's packages are Debian's or come from them. @see os-release(5) */
export async function isDebianLike({ platform, readText }: Machine): Promise<boolean> {
  if (platform !== 'linux') return false;
  const release = (await readText('/etc/os-release')) ?? '';
  const [, families = ''] = /^ID_LIKE=(.*)$/m.exec(release) ?? [];
  const [, id = ''] = /^ID=(.*)$/m.exec(release) ?? [];
  return /\b(debian|ubuntu)\b/.test(`${id} ${families}`);
}

/** How to run a command with the right to install, or null: being root, or sudo without a password. */
async function asInstaller({ isRoot, run }: Machine): Promise<readonly string[] | null> {
  if (isRoot) return [];
  return (await run('sudo', ['-n', 'true'], 'hidden')) ? ['sudo', '-n'] : null;
}

export type PackageOutcome = 'installed' | 'not-debian' | 'not-allowed' | 'failed';

/** Installs a browser from the distribution's packages. */
export const installDebianPackages = (kind: BrowserKind, machine: Machine): Promise<PackageOutcome> =>
  installPackages(packages[kind], machine);

/**
 * Installs packages of the distribution. It fetches their lists only when the installation fails without. apt's output
 * goes to stderr.
 */
export async function installPackages(names: readonly string[], machine: Machine): Promise<PackageOutcome> {
  if (!(await isDebianLike(machine))) return 'not-debian';
  const installer = await asInstaller(machine);
  if (installer === null) return 'not-allowed';
  const aptGet = (...args: readonly string[]): Promise<boolean> => {
    const [command = '', ...rest] = [...installer, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return machine.run(command, rest, 'shown');
  };
  // Another installation may be running: wait for it instead of failing.
  const install = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...names];
  const done = (await aptGet(...install)) || ((await aptGet('update')) && (await aptGet(...install)));
  return done ? 'installed' : 'failed';
}
