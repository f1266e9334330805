import { expect, test } from 'vitest';
import { BrowserUnavailable } from '../../../src/cli/browser/browser-unavailable.ts';
import { getBrowser } from '../../../src/cli/browser/get-browser.ts';
import { fakeMachine } from './fake-machine.ts';

type Fakes = NonNullable<Parameters<typeof fakeMachine>[0]>;

const get = async (fakes: Fakes, kind: 'chromium' | 'firefox' = 'chromium') => {
  const { machine, store, log } = fakeMachine(fakes);
  const told: string[] = [];
  const found = await getBrowser(kind, { machine, store, tell: (line) => told.push(line) });
  return { found, log, told };
};

const debian = { '/etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n' };
const mint = { '/etc/os-release': 'ID=linuxmint\nID_LIKE="ubuntu debian"\n' };

/** apt-get works, and brings Chromium; everything else fails. */
const aptWorks: Fakes['run'] = (line, programs) => {
  if (!line.includes('apt-get install')) return line.includes('sudo -n true');
  programs.add('/usr/bin/chromium');
  return true;
};

test('a browser that is there is taken, without a word and without a download', async () => {
  const { found, log, told } = await get({ programs: ['/usr/bin/chromium'], reachable: true });
  expect(found.executablePath).toBe('/usr/bin/chromium');
  expect([...log, ...told]).toEqual([]);
});

test('a download is taken when it can be reached, and found again', async () => {
  const fakes: Fakes = { reachable: true, download: '/store/chrome', run: () => true };
  const { machine, store, log } = fakeMachine(fakes);
  const first = await getBrowser('chromium', { machine, store, tell: () => {} });
  const second = await getBrowser('chromium', { machine, store, tell: () => {} });
  expect(first).toEqual({ kind: 'chromium', executablePath: '/store/chrome', origin: 'store' });
  expect(second).toEqual(first);
  expect(log.filter((line) => line.startsWith('fetch'))).toEqual(['fetch chromium']);
});

test('system libraries come with the download where they may be installed', async () => {
  const { log } = await get({
    files: debian,
    isRoot: true,
    reachable: true,
    download: '/store/chrome',
    run: () => true,
  });
  expect(log[0]).toBe('fetch chromium with libraries');
});

test.each<{ when: string; fakes: Fakes; command: string }>([
  {
    when: 'the download cannot be reached, as root',
    fakes: { files: debian, isRoot: true, run: aptWorks },
    command: 'env DEBIAN_FRONTEND=noninteractive apt-get install',
  },
  {
    when: 'the download fails, as someone with sudo',
    fakes: { files: mint, reachable: true, download: new Error('disk full'), run: aptWorks },
    command: 'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install',
  },
  {
    when: 'the downloaded browser does not start',
    fakes: { files: debian, isRoot: true, reachable: true, download: '/store/chrome', run: aptWorks },
    command: 'env DEBIAN_FRONTEND=noninteractive apt-get install',
  },
])('Debian’s packages are installed when $when', async ({ fakes, command }) => {
  const { found, log, told } = await get(fakes);
  expect(found).toEqual({ kind: 'chromium', executablePath: '/usr/bin/chromium', origin: 'installed' });
  expect(log.at(-1)).toContain(command);
  expect(log.join('\n')).not.toContain('update');
  expect(told).toHaveLength(2);
});

test('the lists of packages are fetched when installing does not work without', async () => {
  let updated = false;
  const { log } = await get(
    {
      files: debian,
      isRoot: true,
      run: (line, programs) => {
        updated ||= line.endsWith('apt-get update');
        if (updated) programs.add('/usr/bin/firefox-esr');
        return updated;
      },
    },
    'firefox',
  );
  expect(log.map((line) => line.split(' ')[3])).toEqual(['install', 'update', 'install']);
});

test.each<{ when: string; fakes: Fakes; because: string }>([
  { when: 'the system is another', fakes: { platform: 'darwin' }, because: 'has no Debian packages' },
  { when: 'the user may not install', fakes: { files: debian }, because: 'needs root, or sudo without a password' },
  { when: 'apt fails', fakes: { files: debian, isRoot: true }, because: 'installing the Debian package failed' },
  {
    when: 'the package is an empty one',
    fakes: { files: debian, isRoot: true, run: () => true },
    because: 'the Debian package brought no browser',
  },
])('the error names the reason and the two ways out when $when', async ({ fakes, because }) => {
  const got = get(fakes);
  await expect(got).rejects.toThrow(BrowserUnavailable);
  await expect(got).rejects.toThrow(`the download cannot be reached, and `);
  await expect(got).rejects.toThrow(because);
  await expect(got).rejects.toThrow('Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the program of one.');
});
