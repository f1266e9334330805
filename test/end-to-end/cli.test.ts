import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { type DemoPortal, startPortal } from '../../demo-portal/start-portal.ts';
import { pathVariables } from '../../src/cli/browser/find-browser.ts';
import { getBrowser } from '../../src/cli/browser/get-browser.ts';
import { COMPILED } from '../cli/compile-cli.ts';
import { runCli, runCompiledCli } from '../cli/run-cli.ts';

let portal: DemoPortal;
beforeAll(async () => {
  portal = await startPortal({ scenario: 'drifting' });
});
afterAll(() => portal?.close());

const inspect = (host: string, ...options: readonly string[]) =>
  runCompiledCli([
    'inspect',
    `${portal.origin(host)}/`,
    '--allow-insecure',
    '--resolve',
    `${host}:${portal.port}:127.0.0.1`,
    '--resolve',
    `${hosts.maps}:${portal.port}:127.0.0.1`,
    ...options,
  ]);

test('inspect prints the extension’s report, writes it, and ends with 1 at a finding that was asked for; two at once do not disturb each other', async () => {
  const out = await mkdtemp(join(tmpdir(), 'inspect-'));
  const asked = ['--consent', 'accept', '--json'];
  const [{ status, stdout }, other] = await Promise.all([
    inspect(hosts.hosted, ...asked, '--fail-on', 'mismatch', '--out', out),
    inspect(hosts.hosted, ...asked),
  ]);
  expect([status, other.status]).toEqual([1, 0]);
  expect(JSON.parse(other.stdout).counts).toEqual(JSON.parse(stdout).counts);
  expect(JSON.parse(stdout).counts).toMatchObject({ undeclared: 1, notMatching: 2 });
  expect(await readFile(join(out, 'report.json'), 'utf8')).toBe(stdout);
  for (const of of ['page', 'banner', 'popup'])
    expect((await readFile(join(out, `${of}.png`))).subarray(1, 4).toString()).toBe('PNG');
});

test('inspect grants a portal’s own domain, and refuses when told', async () => {
  const { status, stdout } = await inspect(hosts.custom, '--consent', 'refuse', '--json');
  const { portal: inspected, consent } = JSON.parse(stdout);
  expect([status, inspected.host, consent.choices.matomo]).toEqual([0, hosts.custom, false]);
});

test('inspect visits with Firefox when it is told', async () => {
  const out = await mkdtemp(join(tmpdir(), 'inspect-'));
  const { status, stdout, stderr } = await inspect(
    hosts.custom,
    '--browser',
    'firefox',
    '--consent',
    'accept',
    '--json',
    '--out',
    out,
  );
  expect(status, stderr).toBe(0);
  const { portal: inspected, counts } = JSON.parse(stdout);
  expect(inspected.host).toBe(hosts.custom);
  expect(counts).toMatchObject({ undeclared: 1, notMatching: 2 });
  expect(stdout).toContain('"Firefox"');
  for (const of of ['page', 'banner', 'popup'])
    expect((await readFile(join(out, `${of}.png`))).subarray(1, 4).toString()).toBe('PNG');
});

test('a list of portals is inspected, ends with Ctrl-C, and goes on where it stopped, two at a time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'run-'));
  const [list, out] = [join(folder, 'list.csv'), join(folder, 'out')];
  const visited = ['one.opendatasoft.com', 'two.opendatasoft.com'];
  const rows = [...visited, 'gone.example', ...visited].map((host) => `${host}:${portal.port}\n`);
  await writeFile(list, `host\n${rows.join('')}`);
  const mappings = [...visited, hosts.maps].flatMap((host) => ['--resolve', `${host}:${portal.port}:127.0.0.1`]);
  const parts = ['inspect', '--list', list, '--out', out, '--resume', '--allow-insecure', ...mappings];

  const command = spawn(process.execPath, [COMPILED, ...parts], {
    env: { ...process.env, LC_ALL: 'C', CI: 'true', TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(command, 'close');
  await once(command.stdout, 'data');
  command.kill('SIGINT');
  expect((await closed)[0]).toBe(130);
  expect((await readdir(folder)).filter((name) => name.startsWith('cookie-inspector-'))).toEqual([]);
  const lines = async () => (await readFile(join(out, 'run.ndjson'), 'utf8')).trimEnd().split('\n');
  const before = await lines();
  expect(before).toHaveLength(1);

  const { status, stdout, stderr } = await runCompiledCli([...parts, '--jobs', '2']);
  expect(status).toBe(3);
  expect(stderr).toContain('2 lines name a portal again: 5-6.');
  expect(stdout).toMatch(/gone\.example:\d+ +could not be done: .*ERR_NAME_NOT_RESOLVED/);
  const after = await lines();
  expect(after.slice(0, 1)).toEqual(before);
  expect(after.map((line) => JSON.parse(line).host).sort()).toEqual(['gone.example', ...visited]);
  const index = await readFile(join(out, 'index.html'), 'utf8');
  for (const host of visited.map((name) => `${name}_${portal.port}`)) {
    expect(JSON.parse(await readFile(join(out, host, 'report.json'), 'utf8')).counts).toMatchObject({ undeclared: 1 });
    expect(index).toContain(`href="${host}/report.html"`);
  }
}, 120_000); // two commands, one after the other

test('a certificate that nobody signed is said to be one, with the way past it', async () => {
  const mapping = `${hosts.hosted}:${portal.port}:127.0.0.1`;
  const ran = await runCompiledCli(['inspect', `${portal.origin(hosts.hosted)}/`, '--resolve', mapping]);
  expect([ran.status, ran.stdout]).toEqual([3, '']);
  expect(ran.stderr).toMatch(/could not be opened \(net::ERR_CERT_[A-Z_]+\): .*--allow-insecure/);
});

describe('a portal that gives trouble', () => {
  const PAGE = `<script>alert('first'); confirm('second');</script><p>Data<img src="/never.png">
    <div role="dialog"><button onclick="for (;;);">Accept all</button></div>`;
  const server = createServer((request, response) => {
    if (request.url === '/never.png') return;
    const found = request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html', 'set-cookie': 'seen=1' });
    response.end(found ? PAGE : 'Nothing here.');
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const parts = (path: string) => {
    const { port } = server.address() as AddressInfo;
    return ['inspect', `http://${hosts.hosted}:${port}${path}`, '--resolve', `${hosts.hosted}:${port}:127.0.0.1`];
  };

  test('is reported as far as it loaded, and what was missing is said', async () => {
    const { status, stdout, stderr } = await runCompiledCli([
      ...parts('/'),
      '--consent',
      'accept',
      '--timeout',
      '8',
      '--json',
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/not done after 8 seconds; no answer came from \S+\/never\.png; /);
    expect(stderr).toContain('could not be pressed (the page did not answer within 4 seconds)');
    expect(JSON.parse(stdout).cookies.map(({ cookie }: { cookie: { name: string } }) => cookie.name)).toContain('seen');
  });

  test('a page that is not there is said to be so', async () => {
    const { status, stdout, stderr } = await runCompiledCli(parts('/gone'));
    expect([status, stdout, stderr.includes('/gone answers with status 404')]).toEqual([3, '', true]);
  });

  test.each([
    { kind: 'chromium', when: 'Ctrl-C', ends: 'SIGINT', victim: 'command', status: 130, says: '' },
    { kind: 'chromium', when: 'a kill', ends: 'SIGKILL', victim: 'command', status: null, says: '' },
    { kind: 'chromium', when: 'its crash', ends: 'SIGKILL', victim: 'browser', status: 3, says: 'The browser ended' },
    { kind: 'firefox', when: 'a kill', ends: 'SIGKILL', victim: 'command', status: null, says: '' },
  ] as const)('of $kind nothing is left after $when, and the status is $status', async (row) => {
    const { kind, ends, victim, status, says } = row;
    const folder = await mkdtemp(join(tmpdir(), 'ended-'));
    const program = join(folder, 'browser.sh');
    const { executablePath } = await getBrowser(kind);
    await writeFile(program, `#!/bin/sh\necho $$ > '${folder}/browser.pid'\nexec '${executablePath}' "$@"\n`);
    await chmod(program, 0o755);
    const command = spawn(process.execPath, [COMPILED, ...parts('/'), '--browser', kind], {
      env: { ...process.env, LC_ALL: 'C', CI: 'true', TMPDIR: folder, [pathVariables[kind]]: program },
      detached: true, // a terminal tells Ctrl-C to all of a group
    });
    let stderr = '';
    command.stderr.on('data', (said) => {
      stderr += said;
    });
    const closed = once(command, 'close');
    await expect.poll(() => stderr, { timeout: 60_000 }).toContain('Visiting');
    const profiles = async () => (await readdir(folder)).filter((name) => name.startsWith('cookie-inspector-'));
    expect(await profiles()).toHaveLength(1);
    const browser = Number(await readFile(join(folder, 'browser.pid'), 'utf8'));
    process.kill(victim === 'browser' ? browser : -(command.pid ?? 0), ends);
    expect((await closed)[0]).toBe(status);
    if (status === null) await expect.poll(profiles, { timeout: 20_000 }).toEqual([]);
    else expect(await profiles()).toEqual([]);
    const runs = () => {
      try {
        return process.kill(browser, 0);
      } catch {
        return false;
      }
    };
    await expect.poll(runs, { timeout: 20_000 }).toBe(false);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

test('the demo ends with status 0 and names what drifted and who set it', async () => {
  const out = await mkdtemp(join(tmpdir(), 'demo-'));
  const { status, stdout } = await runCli(['demo', '--out', out]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/✗ portal_visit_ref {2}Not in the policy[\s\S]*?by the response of \/pages\/home\/ \(200\)/);
  expect(stdout).toMatch(
    /≠ sessionid {2}Longer than declared · To check[\s\S]*?Stays 90 days[\s\S]*?by the response of \/login\/ \(302\)/,
  );
  expect(stdout).toMatch(/_pk_id\.1\.1fff[\s\S]*?before your choice/);
  const { counts } = JSON.parse(await readFile(join(out, 'report.json'), 'utf8'));
  expect(counts).toMatchObject({ undeclared: 1, differs: 1, againstChoice: 1, asDeclared: 4 });
});
