import { expect, test } from 'vitest';
import { inspectCommand } from '../../src/cli/commands/inspect.ts';
import { EXIT } from '../../src/cli/terminal/exit-status.ts';

const alone = { browser: 'chromium', consent: 'leave', jobs: 1, pause: 0 } as const;

test.each([
  { when: 'there is no address', urls: [], options: {} },
  { when: '--resume has no folder', urls: ['https://a.example/'], options: { resume: true } },
  {
    when: 'a remote browser shall make two visits at a time',
    urls: ['https://a.example/'],
    options: { connect: 'ws://b', jobs: 2 },
  },
  {
    when: 'a remote browser shall find a host elsewhere',
    urls: ['https://a.example/'],
    options: { connect: 'ws://b', resolve: [] },
  },
  {
    when: 'a remote browser shall ask for pages in another language',
    urls: ['https://a.example/'],
    options: { connect: 'ws://b', language: 'fr' },
  },
  {
    when: 'a remote browser shall be Firefox',
    urls: ['https://a.example/'],
    options: { connect: 'ws://b', browser: 'firefox' as const },
  },
])('it is wrong use when $when', async ({ urls, options }) => {
  await expect(inspectCommand(urls, { ...alone, ...options })).rejects.toMatchObject({ status: EXIT.wrongUse });
});
