import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { connect } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { type DemoPortal, startPortal } from '../../demo-portal/start-portal.ts';
import { getBrowser } from '../../src/cli/browser/get-browser.ts';
import { runCompiledCli } from '../cli/run-cli.ts';
import { EXTENSION } from './harness/get-ready.ts';

let portal: DemoPortal;
let profile: string;
let remote: ChildProcess;
let endpoint: string;
beforeAll(async () => {
  portal = await startPortal({ scenario: 'drifting' });
  profile = await mkdtemp(join(tmpdir(), 'remote-'));
  const { executablePath } = await getBrowser('chromium');
  remote = spawn(
    executablePath,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--load-extension=${resolve(EXTENSION)}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--host-resolver-rules=MAP *:${portal.port} 127.0.0.1`,
      '--ignore-certificate-errors',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  endpoint = await addressOf(remote);
});
afterAll(async () => {
  if (remote?.pid !== undefined) process.kill(-remote.pid, 'SIGKILL');
  await portal?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10 });
});

/** Where a browser is driven, which it says once it is up. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr) {
    for await (const line of createInterface({ input: stderr })) {
      const [address] = /ws:\S+/.exec(line) ?? [];
      if (address !== undefined) return address;
    }
  }
  throw new Error('The browser did not start');
}

test('inspect drives a browser that runs elsewhere: each visit begins clean, and nothing of it is left there', async () => {
  const addresses = [hosts.hosted, hosts.custom].map((host) => `${portal.origin(host)}/`);
  const { status, stdout } = await runCompiledCli([
    'inspect',
    ...addresses,
    '--connect',
    endpoint,
    '--consent',
    'accept',
    '--json',
  ]);
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([status, records.map(({ host }) => host)]).toEqual([0, [hosts.hosted, hosts.custom]]);
  for (const { counts } of records) expect(counts).toMatchObject({ undeclared: 1 });

  const browser = await connect({ browserWSEndpoint: endpoint });
  expect(await browser.cookies()).toEqual([]);
  expect((await browser.pages()).map((page) => page.url()).filter((url) => url.startsWith('https:'))).toEqual([]);
  await browser.disconnect();
}, 120_000);

test('where no browser answers, that is said', async () => {
  const { status, stderr } = await runCompiledCli([
    'inspect',
    'https://town.opendatasoft.com/',
    '--connect',
    'ws://127.0.0.1:9/x',
  ]);
  expect([status, stderr.includes('No browser answers at ws://127.0.0.1:9/x')]).toEqual([3, true]);
});
