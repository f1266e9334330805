import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { pipeline, Readable } from 'node:stream';
import { answer } from './answer.ts';
import { makeCertificate } from './certificate.ts';
import { readVisit } from './model/visit.ts';
import type { Reply } from './reply.ts';
import { type ScenarioName, scenarios } from './scenarios.ts';

/** A request that the portal received. */
interface RecordedRequest {
  readonly method: string;
  /** Absolute, under the host that was asked for. */
  readonly url: string;
  /** By lower-case name, `cookie` included. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Settles when the exchange is over: `sent` in full, or `aborted` by the client. */
  readonly answered: Promise<'sent' | 'aborted'>;
}

/** One for all portals of a process: to make one takes longer than to answer. */
const certificate = makeCertificate(new Date());

/** A running demo portal. */
export interface DemoPortal {
  readonly port: number;
  /** The origin of one of the portal's hosts, to be reached by mapping the name to 127.0.0.1. */
  readonly origin: (host: string) => string;
  /** Everything asked for so far, in order; it grows. */
  readonly requests: readonly RecordedRequest[];
  readonly close: () => Promise<void>;
}

const flatHeaders = (request: IncomingMessage): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );

function send(response: ServerResponse, { status, type, cookies, location, csp, body }: Reply): void {
  response.writeHead(status, {
    server: 'openresty',
    'content-type': type,
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
    vary: 'Accept-Language, Cookie, Host',
    ...(location !== undefined && { location }),
    ...(csp !== undefined && { 'content-security-policy': csp }),
    ...(cookies.length > 0 && { 'set-cookie': [...cookies] }),
  });
  if (body instanceof Readable) {
    // A client that goes away is how the huge and the endless policy end: nothing to report.
    pipeline(body, response, () => {});
  } else {
    response.end(body);
  }
}

/**
 * Starts an Opendatasoft portal of an invented town on the loopback interface, over https with a
 * certificate that nobody has signed, at a free port.
 */
export async function startPortal({ scenario }: { readonly scenario: ScenarioName }): Promise<DemoPortal> {
  const requests: RecordedRequest[] = [];
  const server = createServer(await certificate, (request, response) => {
    const answered = once(response, 'close').then(() => (response.writableFinished ? 'sent' : 'aborted'));
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    requests.push({ method: request.method ?? 'GET', url: url.href, headers: flatHeaders(request), answered });
    // The body of a form is of no interest, but has to be read.
    request.resume();
    send(response, answer(readVisit(request, url, scenarios[scenario], Date.now())));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal listens on no port.');
  const { port } = address;
  return {
    port,
    origin: (host) => `https://${host}:${port}`,
    requests,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
