import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { makeCertificate } from '../../../demo-portal/certificate.ts';

/** Puts its cookies on an answer, and goes on. */
export type Middleware = (...args: [...Parameters<RequestListener>, next: () => void]) => void;

/** What the server answers with. */
export interface Shown {
  /** The folder of the package; its files are under `/files/`. */
  readonly folder: string;
  readonly script: string | null;
  readonly bundle: string | null;
  readonly middleware: Middleware | null;
}

/** A local server, by https as cookies want it. What it is not asked to show it answers with nothing, at once. */
export async function serve() {
  let shown: Shown = { folder: '.', script: null, bundle: null, middleware: null };
  const answer: RequestListener = async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    if (request.method === 'GET' && pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const end = () => response.end(pageOf(shown));
      if (shown.middleware === null) end();
      else shown.middleware(request, response, end);
    } else if (pathname === '/bundle.js' && shown.bundle !== null) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(shown.bundle);
    } else if (pathname.startsWith('/files/')) {
      const file = join(shown.folder, normalize(pathname.slice('/files'.length)));
      const text = await readFile(file).catch(() => null);
      response.setHeader('content-type', file.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8');
      response.writeHead(text === null ? 404 : 200).end(text ?? '');
    } else {
      response.setHeader('content-type', 'application/json').end('{}');
    }
  };
  const server = createServer(await makeCertificate(new Date()), answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    show: (next: Shown) => {
      shown = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const pageOf = ({ script, bundle }: Shown): string =>
  `<!doctype html><title>A page</title><link rel="icon" href="data:,"><body><p>A page.</p>
${script === null ? '' : `<script src="/files/${script}"></script>`}
${bundle === null ? '' : '<script src="/bundle.js"></script>'}`;
