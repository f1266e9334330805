import { describe, expect, test } from 'vitest';
import { installPackages, isDebianLike } from '../../../src/cli/browser/debian-packages.ts';
import { fakeMachine } from './fake-machine.ts';

type Fakes = NonNullable<Parameters<typeof fakeMachine>[0]>;
const release = (text: string) => ({ '/etc/os-release': text });
const DEBIAN = release('ID=debian\n');

describe('a machine has Debian’s packages', () => {
  test.each<{ what: string; fakes: Fakes; has: boolean }>([
    { what: 'Debian', fakes: { files: DEBIAN }, has: true },
    { what: 'what comes from Ubuntu', fakes: { files: release('ID=mint\nID_LIKE="ubuntu debian"\n') }, has: true },
    { what: 'Fedora', fakes: { files: release('ID=fedora\n') }, has: false },
    { what: 'what mentions Debian elsewhere', fakes: { files: release('ID=own\nHOME_URL=debian\n') }, has: false },
    { what: 'a Linux that does not say', fakes: {}, has: false },
    { what: 'a Mac with such a file', fakes: { platform: 'darwin', files: DEBIAN }, has: false },
  ])('$what: $has', async ({ fakes, has }) => {
    expect(await isDebianLike(fakeMachine(fakes).machine)).toBe(has);
  });
});

describe('packages are installed', () => {
  const commands = (log: readonly string[]) => log.map((line) => /apt-get (\w+)/.exec(line)?.[1] ?? line);
  test.each<{ when: string; fakes: Fakes; outcome: string; ran: readonly string[] }>([
    { when: 'they can be', fakes: { isRoot: true, run: () => true }, outcome: 'installed', ran: ['install'] },
    {
      when: 'sudo asks for no password',
      fakes: { run: () => true },
      outcome: 'installed',
      ran: ['sudo -n true', 'install'],
    },
    { when: 'sudo asks for one', fakes: { run: () => false }, outcome: 'not-allowed', ran: ['sudo -n true'] },
    {
      when: 'nothing can be had',
      fakes: { isRoot: true, run: () => false },
      outcome: 'failed',
      ran: ['install', 'update'],
    },
    {
      when: 'their lists are new and they still cannot be had',
      fakes: { isRoot: true, run: (line) => line.includes('update') },
      outcome: 'failed',
      ran: ['install', 'update', 'install'],
    },
    { when: 'they are not Debian’s', fakes: { isRoot: true, files: {} }, outcome: 'not-debian', ran: [] },
  ])('$outcome when $when', async ({ fakes, outcome, ran }) => {
    const { machine, log } = fakeMachine({ files: DEBIAN, ...fakes });
    expect(await installPackages(['chromium'], machine)).toBe(outcome);
    expect(commands(log)).toEqual(ran);
  });
});
