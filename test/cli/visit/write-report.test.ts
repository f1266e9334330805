import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { PictureMissing, writeReport } from '../../../src/cli/visit/write-report.ts';
import { provenance, report, watched } from '../../fixtures/parts.ts';

let folder: string;
let steps: unknown[] = [];

/** A popup that notes what is done to it; its picture is a word. */
const popup = {
  setViewport: async (size: { readonly width: number; readonly height: number } | null) =>
    void steps.push(size && [size.width, size.height]),
  evaluate: async () => 1234,
  waitForSelector: async (selector: string) => void steps.push(selector),
  screenshot: async () => {
    steps.push('picture');
    return Buffer.from('png');
  },
} as unknown as Page;

beforeEach(async () => {
  steps = [];
  folder = await mkdtemp(join(tmpdir(), 'write-report-'));
});

test('the report is written as JSON, as a page and as a table, and beside them the popup’s picture', async () => {
  const files = await writeReport({ report: report(), watched, provenance, popup }, join(folder, 'new', 'deeper'));
  expect(files).toEqual(
    [
      'report.json',
      'audit.json',
      'report.html',
      'cookies.csv',
      'policy-table.html',
      'policy-table.md',
      'popup.png',
    ].map((name) => join(folder, 'new', 'deeper', name)),
  );
  const [json, audit, page, table, forPolicy, , picture] = await Promise.all(
    files.map((file) => readFile(file, 'utf8')),
  );
  expect(JSON.parse(json ?? '')).toEqual(JSON.parse(JSON.stringify({ ...report(), provenance })));
  expect(JSON.parse(audit ?? '').parts.report).toBe(json);
  expect(page).toMatch(/^<!doctype html>\n<html lang=/);
  expect(table).toMatch(/^\ufeff"name",/);
  expect(forPolicy).toMatch(/^<!doctype html>/);
  expect(picture).toBe('png');
});

test('pictures of the page and its banner are written beside it, before the popup’s', async () => {
  const pictures = (['page', 'banner'] as const).map((of) => ({ of, png: Buffer.from(of) }));
  const files = await writeReport({ report: report(), watched, provenance, popup, pictures }, folder);
  expect(files.slice(-3)).toEqual(['page.png', 'banner.png', 'popup.png'].map((name) => join(folder, name)));
  expect(await readFile(join(folder, 'banner.png'), 'utf8')).toBe('banner');
});

test('the picture is taken once the list is there, of all of it, and the window is given back', async () => {
  await writeReport({ report: report(), watched, provenance, popup }, folder);
  expect(steps).toEqual([[380, 8000], '.rows', [380, 1234], 'picture', null]);
});

test('a folder that cannot be made: nothing is written, and that is said', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(
    writeReport({ report: report(), watched, provenance, popup }, join(folder, 'file', 'below')),
  ).rejects.toMatchObject({
    name: 'Failure',
    status: 4,
    message: expect.stringMatching(/^Nothing was written to .*: name a folder that can be made\.$/),
  });
  expect(steps).toEqual([]);
});

test('a picture that cannot be taken leaves the report where it is', async () => {
  const hidden = { ...popup, waitForSelector: () => Promise.reject(new Error('no rows')) } as unknown as Page;
  const writing = writeReport({ report: report(), watched, provenance, popup: hidden }, folder);
  await expect(writing).rejects.toThrow(PictureMissing);
  await expect(writing).rejects.toMatchObject({
    status: 4,
    message: expect.stringContaining('popup.png was not written'),
  });
  expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))).toMatchObject({ schema: report().schema });
});

test('a file that cannot be written is told in a sentence', async () => {
  await mkdir(join(folder, 'report.json'));
  await expect(writeReport({ report: report(), watched, provenance, popup }, folder)).rejects.toMatchObject({
    status: 4,
    message: `${join(folder, 'report.json')} was not written: it is a folder.`,
  });
});

test.skipIf(!existsSync('/dev/full'))(
  'on a full disk no half of a report is left, and an older one stays',
  async () => {
    await writeFile(join(folder, 'report.json'), 'older');
    await symlink('/dev/full', join(folder, 'report.json.part'));
    await expect(writeReport({ report: report(), watched, provenance, popup }, folder)).rejects.toMatchObject({
      status: 4,
      message: `${join(folder, 'report.json')} was not written: no space is left there.`,
    });
    expect(await readdir(folder)).toEqual(['report.json']);
    expect(await readFile(join(folder, 'report.json'), 'utf8')).toBe('older');
  },
);
