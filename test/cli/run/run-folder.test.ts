import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
  const folder = await openRunFolder(out, { resume: false, options: [] });
  await folder.append(record);
  await folder.finish([record], 0);
  expect(await readFile(join(out, 'run.ndjson'), 'utf8')).toBe(recordLine(record));
  expect(await readFile(join(out, 'summary.csv'), 'utf8')).toContain('"no such host"');
  expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('no such host');
});

test('another run’s folder is only gone on with', async () => {
  await (await openRunFolder(out, { resume: false, options: [] })).append(record);
  await expect(openRunFolder(out, { resume: false, options: [] })).rejects.toMatchObject({
    status: 2,
    message: `${out} holds another run: name another folder, or go on with that run with --resume.`,
  });
  expect((await openRunFolder(out, { resume: true, options: [] })).past).toEqual([record]);
});

test.each([
  {
    begun: ['--browser chromium', '--consent accept', '--pages 3'],
    goesOn: ['--browser chromium', '--consent leave', '--language fr'],
    told: 'with --consent accept --pages 3 and without --language fr',
  },
  { begun: ['--consent leave', '--anyway'], goesOn: ['--consent leave'], told: 'with --anyway' },
  { begun: ['--consent leave'], goesOn: ['--consent leave', '--anyway'], told: 'without --anyway' },
])('a run that was begun $told goes on with the same options alone', async ({ begun, goesOn, told }) => {
  await (await openRunFolder(out, { resume: false, options: begun })).append(record);
  await expect(openRunFolder(out, { resume: true, options: goesOn })).rejects.toMatchObject({
    status: 2,
    message: `The run in ${out} was begun ${told}: go on with the same options, or name another folder.`,
  });
  expect((await openRunFolder(out, { resume: true, options: begun })).past).toEqual([record]);
});

test('a run that has visited nothing takes other options, and one that tells none any', async () => {
  await openRunFolder(out, { resume: false, options: ['--consent leave'] });
  await (await openRunFolder(out, { resume: true, options: ['--consent accept'] })).append(record);
  await rm(join(out, 'options.txt'));
  expect((await openRunFolder(out, { resume: true, options: ['--anyway'] })).past).toEqual([record]);
});

test('what a run has written is left as it is, however it was written', async () => {
  await openRunFolder(out, { resume: true, options: [] });
  const line = `${JSON.stringify({ later: true, ...record })}\n`;
  await writeFile(join(out, 'run.ndjson'), line);
  await openRunFolder(out, { resume: true, options: [] });
  expect(await readFile(join(out, 'run.ndjson'), 'utf8')).toBe(line);
});

test('a run that did nothing is none', async () => {
  await openRunFolder(out, { resume: false, options: [] });
  expect((await openRunFolder(out, { resume: false, options: [] })).past).toEqual([]);
});

test('a line that was cut off is removed before the next one is written', async () => {
  const folder = await openRunFolder(out, { resume: true, options: [] });
  await writeFile(join(out, 'run.ndjson'), recordLine(record) + recordLine(record).slice(0, 40));
  const { past, append } = await openRunFolder(out, { resume: true, options: [] });
  await append(record);
  expect([folder.past, past]).toEqual([[], [record]]);
  expect(await readFile(join(out, 'run.ndjson'), 'utf8')).toBe(recordLine(record).repeat(2));
});

test('a folder that cannot be made, or where nothing can be written, is said before anything else', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'run-folder-')), 'file');
  await writeFile(file, '');
  await expect(openRunFolder(join(file, 'below'), { resume: false, options: [] })).rejects.toMatchObject({ status: 4 });
});
