import { existsSync } from 'node:fs';
import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { inspectEvidence } from '../../src/cli/commands/inspect-evidence.ts';
import { readEvidenceFile } from '../../src/cli/input/read-evidence-file.ts';
import { Failure } from '../../src/cli/terminal/failure.ts';
import { runCompiledCli } from './run-cli.ts';

const HOST = 'ppival.opendatasoft.com';
const options = { browser: 'chromium', consent: 'leave', phases: [], jobs: 1, pause: 0, resolve: [] } as const;
const header = (value: string) => ({ name: 'Set-Cookie', value });
const har = (host: string, html = '<p>Trees</p>') => ({
  log: {
    version: '1.2',
    browser: { name: 'Firefox', version: '153.0' },
    entries: [
      {
        startedDateTime: '2026-01-15T09:00:00Z',
        time: 20,
        request: { method: 'GET', url: `https://${host}/`, headers: [{ name: 'Cookie', value: '_pk_id.1=x' }] },
        response: {
          status: 200,
          headers: [header('sessionid=secret; Max-Age=7776000; Secure'), header('stranger=secret; Secure')],
          content: { mimeType: 'text/html', text: html },
        },
      },
    ],
  },
});

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  await writeFile(at('policy.txt'), 'Cookies\n\nName\tPurpose\tDuration\nsessionid\tKeeps you logged in\t2 weeks\n');
  const { log } = har(HOST);
  await writeFile(at('visit.har'), JSON.stringify({ log: { ...log, entries: [...log.entries, null] } }));
  await writeFile(at('elsewhere.har'), JSON.stringify(har('shop.example.org')));
  await writeFile(at('cut.har'), JSON.stringify(har(HOST)).slice(0, 200));
  await writeFile(at('cookies.json'), JSON.stringify([{ name: 'sessionid', domain: HOST, session: true }]));
  await writeFile(at('large.har'), '');
  await truncate(at('large.har'), 200_000_001);
});

test('the report of a HAR is held against the policy, says what the file cannot show, and its audit is the same', async () => {
  const out = at('out');
  const told = ['inspect', '--from', at('visit.har'), '--policy', at('policy.txt')];
  const ran = await runCompiledCli([...told, '--json', '--out', out, '--fail-on', 'mismatch']);
  const { status, stdout, stderr } = ran;
  expect(status).toBe(1);
  expect(stderr).toContain('visit.har: 1 line or entry could not be read and is left out.');
  const report = JSON.parse(stdout);
  expect(report.cookies).toMatchObject([
    { cookie: { name: 'stranger' }, verdict: { kind: 'undeclared' } },
    { cookie: { name: 'sessionid' }, verdict: { kind: 'differs' } },
  ]);
  expect(report.watch.blindSpots).toMatchObject([{ kind: 'from-file', format: 'har' }, { kind: 'sent-only' }, {}]);
  expect(stdout).not.toContain('secret');
  expect((await runCompiledCli(['verify', join(out, 'audit.json')])).stdout).toContain(': same');
});

test.skipIf(!existsSync('/dev/zero'))('what has no end is not read', async () => {
  await expect(readEvidenceFile('/dev/zero', null)).rejects.toThrow('/dev/zero is larger than 200 MB');
});

test('a list of cookies needs the portal’s address', async () => {
  await expect(readEvidenceFile(at('cookies.json'), null)).rejects.toThrow('give its address');
  expect(await readEvidenceFile(at('cookies.json'), `https://${HOST}/`)).toMatchObject({ format: 'cookies' });
});

test.each([
  { what: 'a file that is cut off', file: 'cut.har', says: 'it may be cut off' },
  { what: 'one of another form', file: 'policy.txt', says: 'is of no format that is read' },
  { what: 'one that is not there', file: 'none.har', says: 'cannot be read' },
  { what: 'one that is too large', file: 'large.har', says: 'is larger than 200 MB' },
  { what: 'a visit of no portal', file: 'elsewhere.har', says: 'shop.example.org is no Opendatasoft portal' },
])('$what is said to be so', async ({ file, says }) => {
  const failure = await inspectEvidence(at(file), null, { ...options, policy: at('policy.txt') }).catch(
    (error) => error,
  );
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ status: 3, message: expect.stringContaining(says) });
});

test('a cookie for all sites below a private suffix is none that a browser keeps', async () => {
  const { log } = har('town.github.io');
  const lines = [header('wide=secret; Domain=github.io'), header('own=secret; Domain=town.github.io')];
  const entries = log.entries.map((entry) => ({ ...entry, response: { ...entry.response, headers: lines } }));
  await writeFile(at('suffix.har'), JSON.stringify({ log: { ...log, entries } }));
  const { journal } = await readEvidenceFile(at('suffix.har'), null);
  const names = journal.flatMap((event) => (event.kind === 'changed' ? [event.cookie.name] : []));
  expect(names).toEqual(['own']);
});

test('the policy has to be named', async () => {
  await expect(inspectEvidence(at('visit.har'), null, options)).rejects.toMatchObject({ status: 2 });
});

test.each([
  { told: ['--policy', 'p.txt'], says: '--policy goes with --from' },
  { told: ['--from', 'a.har', 'https://a.example/', 'https://b.example/'], says: 'give at most one address' },
])('$told is wrong use', async ({ told, says }) => {
  const { status, stdout, stderr } = await runCompiledCli(['inspect', ...told]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
});
