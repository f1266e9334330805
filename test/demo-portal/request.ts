import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request as send } from 'node:https';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { DemoPortal } from '../../demo-portal/start-portal.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

/**
 * Asks the demo portal for one address, as a program without a browser does.
 * @param options `enough` stops reading, and leaves, after so many bytes
 */
export async function request(
  portal: DemoPortal,
  path: string,
  options: {
    readonly host?: string;
    readonly method?: string;
    readonly cookie?: string;
    readonly enough?: number;
  } = {},
): Promise<Answer> {
  const { host = hosts.hosted, method = 'GET', cookie, enough = Number.POSITIVE_INFINITY } = options;
  const outgoing = send({
    host: '127.0.0.1',
    port: portal.port,
    path,
    method,
    // One connection a request: nothing is left open when the portal closes.
    agent: false,
    servername: host,
    rejectUnauthorized: false,
    headers: { host: `${host}:${portal.port}`, ...(cookie !== undefined && { cookie }) },
  });
  outgoing.end();
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  let received = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    received += chunk.length;
    if (received >= enough) break;
  }
  const body = Buffer.concat(chunks);
  return { status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString('utf8') };
}
