import { expect, test } from 'vitest';
import type { BrowserKind } from '../../../src/cli/browser/browser-session.ts';
import { BrowserUnavailable } from '../../../src/cli/browser/browser-unavailable.ts';
import { findBrowser } from '../../../src/cli/browser/find-browser.ts';
import { fakeMachine } from './fake-machine.ts';

const find = (kind: BrowserKind, fakes: Parameters<typeof fakeMachine>[0]) => {
  const { machine, store } = fakeMachine(fakes);
  return findBrowser(kind, machine, store);
};

const chromeOnMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const edgeOnWindows = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

test.each<{
  where: string;
  kind: BrowserKind;
  fakes: Parameters<typeof fakeMachine>[0];
  path: string;
  origin: string;
}>([
  {
    where: 'on the PATH of a Linux machine',
    kind: 'chromium',
    fakes: { env: { PATH: '/home/someone/bin:/usr/bin' }, programs: ['/home/someone/bin/google-chrome'] },
    path: '/home/someone/bin/google-chrome',
    origin: 'installed',
  },
  {
    where: 'in a usual place that is not on the PATH',
    kind: 'chromium',
    fakes: { env: {}, programs: ['/opt/google/chrome/chrome'] },
    path: '/opt/google/chrome/chrome',
    origin: 'installed',
  },
  {
    where: 'under Debian’s own name',
    kind: 'firefox',
    fakes: { programs: ['/usr/bin/firefox-esr', '/usr/bin/chromium'] },
    path: '/usr/bin/firefox-esr',
    origin: 'installed',
  },
  {
    where: 'among the applications of a Mac',
    kind: 'chromium',
    fakes: { platform: 'darwin', programs: [chromeOnMac] },
    path: chromeOnMac,
    origin: 'installed',
  },
  {
    where: 'in Windows’ program folder',
    kind: 'chromium',
    fakes: { platform: 'win32', env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, programs: [edgeOnWindows] },
    path: edgeOnWindows,
    origin: 'installed',
  },
  {
    where: 'in the store of downloads',
    kind: 'chromium',
    fakes: { stored: ['/store/new/chrome', '/store/old/chrome'], programs: ['/store/new/chrome'], run: () => true },
    path: '/store/new/chrome',
    origin: 'store',
  },
  {
    where: 'in the environment, before all others',
    kind: 'chromium',
    fakes: { env: { PATH: '/usr/bin', CHROMIUM_PATH: '/mine' }, programs: ['/mine', '/usr/bin/chromium'] },
    path: '/mine',
    origin: 'environment',
  },
  {
    where: 'as an installed one before a downloaded one',
    kind: 'firefox',
    fakes: { programs: ['/usr/bin/firefox', '/store/firefox'], stored: ['/store/firefox'], run: () => true },
    path: '/usr/bin/firefox',
    origin: 'installed',
  },
])('a browser is found $where', async ({ kind, fakes, path, origin }) => {
  expect(await find(kind, fakes)).toEqual({ kind, executablePath: path, origin });
});

test.each<{ when: string; fakes: Parameters<typeof fakeMachine>[0] }>([
  { when: 'there is none', fakes: {} },
  { when: 'there is only the other kind', fakes: { programs: ['/usr/bin/firefox'] } },
  {
    when: 'the downloaded one does not start',
    fakes: { stored: ['/store/chrome'], programs: ['/store/chrome'], run: () => false },
  },
])('nothing is found when $when', async ({ fakes }) => {
  expect(await find('chromium', fakes)).toBeNull();
});

test('a variable that names no program is an error, not a reason to look elsewhere', async () => {
  const found = find('chromium', {
    env: { PATH: '/usr/bin', CHROMIUM_PATH: '/gone' },
    programs: ['/usr/bin/chromium'],
  });
  await expect(found).rejects.toThrow(BrowserUnavailable);
  await expect(found).rejects.toThrow('CHROMIUM_PATH names /gone');
});
