import { describe, expect, test } from 'vitest';
import { places } from '../../../src/cli/browser/places.ts';
import { fakeMachine } from './fake-machine.ts';

type Fakes = NonNullable<Parameters<typeof fakeMachine>[0]>;
const placesOn = (fakes: Fakes, kind: 'chromium' | 'firefox' = 'chromium') => places(kind, fakeMachine(fakes).machine);

describe('a browser is looked for', () => {
  test.each<{ where: string; fakes: Fakes; kind?: 'firefox'; first: string; last: string; count: number }>([
    {
      where: 'in each folder of the PATH, then where Linux installs it',
      fakes: { env: { PATH: '/a:/b' } },
      kind: 'firefox',
      first: '/a/firefox',
      last: '/snap/bin/firefox',
      count: 2 * 2 + 4,
    },
    {
      where: 'without a PATH, where Linux installs it',
      fakes: { env: {} },
      first: '/usr/bin/chromium',
      last: '/snap/bin/chromium',
      count: 5,
    },
    {
      where: 'nowhere for an empty part of the PATH, which would be the working directory',
      fakes: { env: { PATH: ':/a:' } },
      kind: 'firefox',
      first: '/a/firefox',
      last: '/snap/bin/firefox',
      count: 2 + 4,
    },
    {
      where: 'among the applications of all users and of this one, on a Mac',
      fakes: { platform: 'darwin' },
      kind: 'firefox',
      first: '/Applications/Firefox.app/Contents/MacOS/firefox',
      last: '/home/someone/Applications/Firefox.app/Contents/MacOS/firefox',
      count: 2,
    },
    {
      where: 'in the folders that Windows names',
      fakes: { platform: 'win32', env: { ProgramFiles: 'C:\\Programs', LOCALAPPDATA: 'D:\\Own' } },
      first: 'C:\\Programs\\Chromium\\Application\\chrome.exe',
      last: 'D:\\Own\\Microsoft\\Edge\\Application\\msedge.exe',
      count: 6,
    },
    {
      where: 'nowhere on a Windows that names none',
      fakes: { platform: 'win32', env: {} },
      first: '',
      last: '',
      count: 0,
    },
  ])('$where', ({ fakes, kind, first, last, count }) => {
    const found = placesOn(fakes, kind);
    expect([found[0] ?? '', found.at(-1) ?? '', found.length]).toEqual([first, last, count]);
  });
});
