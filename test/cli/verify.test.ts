import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { verdictText, verifyFile } from '../../src/cli/commands/verify.ts';
import { toolVersion } from '../../src/cli/knowledge/tool-version.ts';
import { forged, saved } from '../core/export/audit/audited.ts';
import { provenance, report, watched } from '../fixtures/parts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
});

async function fileOf(text: string): Promise<string> {
  const file = join(folder, 'audit.json');
  await writeFile(file, text);
  return file;
}

const audit = { watched, provenance, report: '', notes: {} };
const found = { path: 'counts.differs', one: '7', other: '1' };

test.each([
  { difference: null, says: 'a.json: same' },
  { difference: found, says: 'a.json: differs at counts.differs\n  saved:    7\n  computed: 1' },
  {
    difference: { ...found, one: null },
    says: 'a.json: differs at counts.differs\n  saved:    nothing\n  computed: 1',
  },
  { difference: { path: '', one: null, other: null }, says: 'a.json: differs' },
])('of an audit is said: $says', ({ difference, says }) =>
  expect(verdictText('a.json', audit, { report: report(), difference })).toBe(says),
);

test('when another version saved it, both are named', () => {
  const older = { ...audit, provenance: { ...provenance, tool: { name: 'x', version: '0.0.9' } } };
  expect(verdictText('a.json', older, { report: report(), difference: found })).toContain(
    `It was saved by version 0.0.9; this is version ${toolVersion}.`,
  );
});

test.each<{ what: string; make: () => Promise<string>; status: number; says: string }>([
  { what: 'an audit as it was saved', make: async () => fileOf(await saved()), status: 0, says: ': same' },
  {
    what: 'one with another report',
    make: async () => fileOf(await forged('report', (one: object) => ({ ...one, storage: 1 }))),
    status: 1,
    says: ': differs at storage',
  },
  {
    what: 'one without its journal',
    make: async () => fileOf((await saved()).replace('"journal"', '"Journal"')),
    status: 3,
    says: 'lacks a part: “journal”.',
  },
  { what: 'nothing', make: async () => join(folder, 'none.json'), status: 3, says: 'there is no such file' },
  { what: 'a folder', make: async () => folder, status: 3, says: 'it is a folder' },
  {
    what: 'a file of 100 MB',
    make: async () => {
      const file = await fileOf('{');
      await truncate(file, 100_000_000);
      return file;
    },
    status: 3,
    says: '20 MB',
  },
])('$what ends with $status', async ({ make, status, says }) =>
  expect(await verifyFile(await make())).toEqual({ status, text: expect.stringContaining(says) }),
);
