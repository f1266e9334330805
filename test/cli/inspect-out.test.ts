import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectCommand } from '../../src/cli/commands/inspect.ts';
import { EXIT } from '../../src/cli/terminal/exit-status.ts';

/** Nothing answers there: a visit would fail, and be told. */
const visiting = { browser: 'chromium', connect: 'ws://127.0.0.1:9', consent: 'leave', jobs: 1, pause: 0 } as const;
const URLS = ['https://a.example/'];

test('a portal is not visited when its files cannot be written', async () => {
  const out = join(await mkdtemp(join(tmpdir(), 'out-')), 'file');
  await writeFile(out, '');
  await expect(inspectCommand(URLS, { ...visiting, out })).rejects.toMatchObject({ status: EXIT.notWritten });
});

test('a run visits nothing when there is no earlier one to be held against', async () => {
  const since = await mkdtemp(join(tmpdir(), 'out-'));
  const run = inspectCommand(URLS, { ...visiting, since });
  await expect(run).rejects.toMatchObject({ status: EXIT.failed, message: expect.stringContaining('holds no run') });
});

test('a run visits nothing when there is no room for its summary', async () => {
  const out = await mkdtemp(join(tmpdir(), 'out-'));
  await mkdir(join(out, 'summary.csv'));
  const run = inspectCommand(URLS, { ...visiting, out, phases: ['before'] });
  await expect(run).rejects.toMatchObject({ status: EXIT.notWritten });
  expect(await readFile(join(out, 'run.ndjson'), 'utf8')).toBe('');
});
