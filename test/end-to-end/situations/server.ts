import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from '../../../demo-portal/certificate.ts';

/** What an address is answered with: it says so itself. */
export interface Answer {
  /** Of the address; `/` when left out. */
  readonly path?: string;
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  /** Set-Cookie lines. */
  readonly lines?: readonly string[];
  /** Set-Cookie lines of the 304 that it is answered with when a browser asks whether it changed. */
  readonly unchanged?: readonly string[];
  /** Further header fields, as `Name: value`. */
  readonly headers?: readonly string[];
  /** How many seconds the server's clock is ahead. */
  readonly ahead?: number;
  /** The body breaks off. */
  readonly cut?: boolean;
}

export interface SituationServer {
  readonly ports: { readonly https: number; readonly http: number };
  readonly close: () => Promise<void>;
}

/** An address's path and query: a query survives markup and scripts without being quoted. */
export function pathOf({ path = '/', lines = [], unchanged = [], headers = [], ...answer }: Answer): string {
  const query = new URLSearchParams(Object.entries(answer).map(([key, value]) => [key, String(value)]));
  for (const [key, values] of Object.entries({ lines, unchanged, headers }))
    for (const value of values) query.append(key, value);
  return `${path}?${query}&answer`;
}

/** The texts of a header field go out as bytes of UTF-8. */
const toBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

function reply(request: IncomingMessage, response: ServerResponse): void {
  const { searchParams: asked } = new URL(request.url ?? '/', 'http://any');
  request.resume();
  // A portal without a policy, or an icon.
  if (!asked.has('answer')) {
    response.writeHead(404).end();
    return;
  }
  const isSame = asked.has('unchanged') && request.headers['if-none-match'] !== undefined;
  const cookies = asked.getAll(isSame ? 'unchanged' : 'lines').map(toBytes);
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.setHeader('content-type', `${asked.get('type') ?? 'text/html'}; charset=utf-8`);
  response.setHeader('date', new Date(Date.now() + Number(asked.get('ahead')) * 1000).toUTCString());
  if (asked.has('unchanged')) response.setHeader('etag', '"same"');
  for (const header of asked.getAll('headers')) {
    const [name = '', value = ''] = header.split(': ');
    response.setHeader(name, value);
  }
  const body = asked.get('body') ?? '';
  if (asked.has('cut')) response.setHeader('content-length', body.length + 1000);
  response.writeHead(isSame ? 304 : Number(asked.get('status') ?? 200));
  if (asked.has('cut')) response.write(body, () => response.destroy());
  else response.end(isSame ? undefined : body);
}

/** Opens a WebSocket, and ends it. @see RFC 6455 §4.2.2 */
function upgrade(request: IncomingMessage, socket: Duplex): void {
  const { searchParams: asked } = new URL(request.url ?? '/', 'http://any');
  const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const fields = [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${createHash('sha1').update(key).digest('base64')}`,
    ...asked.getAll('lines').map((line) => `Set-Cookie: ${line}`),
  ];
  socket.end(`${fields.join('\r\n')}\r\n\r\n`);
}

async function listen(server: Server): Promise<number> {
  server.on('upgrade', upgrade).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Starts a server that answers on any host as its addresses say, over https and http. */
export async function startServer(): Promise<SituationServer> {
  const maxHeaderSize = 200_000; // addresses hold pages
  const secure = createSecureServer({ ...(await makeCertificate(new Date())), maxHeaderSize }, reply);
  const plain = createServer({ maxHeaderSize }, reply);
  return {
    ports: { https: await listen(secure), http: await listen(plain) },
    close: async () => {
      for (const server of [secure, plain]) {
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
      }
    },
  };
}
