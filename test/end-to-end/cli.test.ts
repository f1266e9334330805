import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { type DemoPortal, startPortal } from '../../demo-portal/start-portal.ts';
import { runCli } from '../cli/run-cli.ts';
import { openStage } from './harness/stage.ts';

let portal: DemoPortal;
beforeAll(async () => {
  portal = await startPortal({ scenario: 'drifting' });
});
afterAll(() => portal?.close());

const inspect = (host: string, ...options: readonly string[]) =>
  runCli([
    'inspect',
    `${portal.origin(host)}/`,
    '--allow-insecure',
    '--resolve',
    `${host}:${portal.port}:127.0.0.1`,
    '--resolve',
    `${hosts.maps}:${portal.port}:127.0.0.1`,
    ...options,
  ]);

test('inspect prints the extension’s report, writes it, and ends with 1 at a finding that was asked for', async () => {
  const out = await mkdtemp(join(tmpdir(), 'inspect-'));
  const { status, stdout } = await inspect(
    hosts.hosted,
    '--consent',
    'accept',
    '--json',
    '--fail-on',
    'mismatch',
    '--out',
    out,
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout).counts).toMatchObject({ undeclared: 1, notAsDeclared: 1 });
  expect(await readFile(join(out, 'report.json'), 'utf8')).toBe(stdout);
  expect((await readFile(join(out, 'popup.png'))).subarray(1, 4).toString()).toBe('PNG');
});

test('inspect grants a portal’s own domain, and refuses when told', async () => {
  const { status, stdout } = await inspect(hosts.custom, '--consent', 'refuse', '--json');
  const { portal: inspected, consent } = JSON.parse(stdout);
  expect([status, inspected.host, consent.choices.matomo]).toEqual([0, hosts.custom, false]);
});

test('a policy page printed as a PDF file declares what the page does', async () => {
  const stage = await openStage({ scenario: 'newer-template' });
  const page = await stage.visit('/terms/cookies-policy/');
  const folder = await mkdtemp(join(tmpdir(), 'printed-'));
  await writeFile(join(folder, 'policy.pdf'), await page.pdf());
  await writeFile(join(folder, 'policy.html'), await page.content());
  await stage.close();
  const declared = async (file: string) => {
    const { declarations } = JSON.parse((await runCli(['policy', '--json', join(folder, file)])).stdout);
    return declarations.map(({ quote: _, ...facts }: { readonly quote: string }) => facts);
  };
  expect(await declared('policy.pdf')).toEqual(await declared('policy.html'));
});

test('the demo ends with status 0 and names what drifted and who set it', async () => {
  const out = await mkdtemp(join(tmpdir(), 'demo-'));
  const { status, stdout } = await runCli(['demo', '--out', out]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/✗ portal_visit_ref {2}Not declared[\s\S]*?by the response of \/pages\/home\/ \(200\)/);
  expect(stdout).toMatch(/≠ sessionid {2}Differs[\s\S]*?Stays 90 days[\s\S]*?by the response of \/login\/ \(302\)/);
  expect(stdout).toMatch(/_pk_id\.1\.1fff[\s\S]*?before your choice/);
  const { counts } = JSON.parse(await readFile(join(out, 'report.json'), 'utf8'));
  expect(counts).toMatchObject({ undeclared: 1, differs: 1, asDeclared: 5 });
});
