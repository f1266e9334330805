import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openRunFolder } from '../../../src/cli/run/run-folder.ts';
import { type RunRecord, recordLine } from '../../../src/cli/run/run-record.ts';

const record: RunRecord = {
  url: 'https://a.example/',
  host: 'a.example',
  folder: 'a.example',
  phase: null,
  endedAt: '2026-11-29T12:00:00.000Z',
  seconds: 3,
  notes: [],
  outcome: 'failed',
  reason: 'no such host',
};

let out: string;
beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'run-folder-')), 'new', 'deeper');
});

test('a run writes a line for each portal, and its summary', async () => {
  const folder = await openRunFolder(out, { resume: false });
  await folder.append(record);
  await folder.finish([record], 0);
  expect(await readFile(join(out, 'run.ndjson'), 'utf8')).toBe(recordLine(record));
  expect(await readFile(join(out, 'summary.csv'), 'utf8')).toContain('"no such host"');
  expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('no such host');
});

test('another run’s folder is only gone on with', async () => {
  await (await openRunFolder(out, { resume: false })).append(record);
  await expect(openRunFolder(out, { resume: false })).rejects.toMatchObject({
    status: 2,
    message: `${out} holds another run: name another folder, or go on with that run with --resume.`,
  });
  expect((await openRunFolder(out, { resume: true })).past).toEqual([record]);
});

test('what a run has written is left as it is, however it was written', async () => {
  await openRunFolder(out, { resume: true });
  const line = `${JSON.stringify({ later: true, ...record })}\n`;
  await writeFile(join(out, 'run.ndjson'), line);
  await openRunFolder(out, { resume: true });
  expect(await readFile(join(out, 'run.ndjson'), 'utf8')).toBe(line);
});

test('a run that did nothing is none', async () => {
  await openRunFolder(out, { resume: false });
  expect((await openRunFolder(out, { resume: false })).past).toEqual([]);
});

test('a line that was cut off is removed before the next one is written', async () => {
  const folder = await openRunFolder(out, { resume: true });
  await writeFile(join(out, 'run.ndjson'), recordLine(record) + recordLine(record).slice(0, 40));
  const { past, append } = await openRunFolder(out, { resume: true });
  await append(record);
  expect([folder.past, past]).toEqual([[], [record]]);
  expect(await readFile(join(out, 'run.ndjson'), 'utf8')).toBe(recordLine(record).repeat(2));
});

test('a folder that cannot be made, or where nothing can be written, is said before anything else', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'run-folder-')), 'file');
  await writeFile(file, '');
  await expect(openRunFolder(join(file, 'below'), { resume: false })).rejects.toMatchObject({ status: 4 });
});
