import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from '../../demo-portal/certificate.ts';

const SITE = fileURLToPath(new URL('./site.py', import.meta.url));

/** A running Django site, on the loopback interface. */
interface DjangoSite {
  /** Of its https. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** The Python that has Django: the system's, where Debian puts it, or the first on the path; null when none has. */
export const pythonWithDjango: string | null =
  ['/usr/bin/python3', 'python3'].find(
    (python) => spawnSync(python, ['-c', 'import django'], { stdio: 'ignore' }).status === 0,
  ) ?? null;

/** Starts Django's own server with a new database, and https with a certificate that nobody has signed before it. */
export async function startDjango(python: string): Promise<DjangoSite> {
  const folder = await mkdtemp(join(tmpdir(), 'django-'));
  const inner = await freePort();
  const django = spawn(python, ['-B', '-u', SITE, String(inner), folder], { stdio: ['ignore', 'pipe', 'ignore'] });
  await untilServing(django);
  const server = createServer(await makeCertificate(new Date()), (incoming, outgoing) => {
    const headers = { ...incoming.headers, 'x-forwarded-proto': 'https' };
    const onward = request(
      { host: '127.0.0.1', port: inner, path: incoming.url, method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    close: async () => {
      server.close();
      server.closeAllConnections();
      django.kill();
      await once(django, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

/** Django says so in its last line before it serves. */
function untilServing(django: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    django.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('Quit the server')) resolve();
    });
    django.once('exit', () => reject(new Error(`Django does not serve. It said: ${said}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createSocketServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  server.close();
  await once(server, 'close');
  return port;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.');
  return address.port;
}
