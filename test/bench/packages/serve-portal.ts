import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { answer } from '../../../demo-portal/answer.ts';
import { makeCertificate } from '../../../demo-portal/certificate.ts';
import { readVisit } from '../../../demo-portal/model/visit.ts';
import { scenarios } from '../../../demo-portal/scenarios.ts';

/** What else than the portal's own banner its pages load. */
export interface Added {
  /** Scripts by their paths, in the order in which pages load them. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The folder whose files are under `/files/`. */
  readonly files: string;
}

const OWN_BANNER = /<script src="[^"]*consent-banner\.js" defer><\/script>/;

/** The demo portal that keeps to its policy, with other scripts in place of its own banner. */
export async function servePortal({ scripts, files }: Added) {
  const tags = [...scripts.keys()].map((path) => `<script src="${path}" defer></script>`).join('');
  const server = createServer(await makeCertificate(new Date()), async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    const file = url.pathname.startsWith('/files/')
      ? join(files, normalize(url.pathname.slice('/files'.length)))
      : null;
    const script = file === null ? scripts.get(url.pathname) : await readFile(file, 'utf8').catch(() => '');
    request.resume();
    if (script !== undefined) {
      response.setHeader('content-type', url.pathname.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8');
      response.end(script);
      return;
    }
    const { status, type, cookies, location, body } = answer(readVisit(request, url, scenarios.faithful, Date.now()));
    response.writeHead(status, { 'content-type': type, 'set-cookie': [...cookies], ...(location && { location }) });
    response.end(typeof body === 'string' ? body.replace(OWN_BANNER, tags) : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
