import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCertificate } from '../../demo-portal/certificate.ts';
import { askReport } from './harness/ask-report.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { openStage, type Stage } from './harness/stage.ts';

const POLICY = '<h1>Cookies</h1><table><tr><th>Name<th>Duration<tr><td>plain_visit<td>1 hour</table>';
const POLICY_PATH = '/terms/cookies-policy/';

/** A portal of two pages, whose policy is there, or (`moved`) elsewhere. */
const answer =
  (moved: string | null): RequestListener =>
  ({ url }, response) => {
    if (moved !== null && url?.startsWith(POLICY_PATH)) {
      response.writeHead(302, { location: moved }).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'plain_visit=1; Path=/; Max-Age=3600' });
    response.end(url?.startsWith(POLICY_PATH) ? POLICY : '<title>Town</title><p>A portal.</p>');
  };

const listen = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

/** Each portal has a host of its own, and so its own watch and policy. */
const portals = [
  ['of a portal without https', 'without-https.opendatasoft.com'],
  ['where it moved to http', 'moved-to-http.opendatasoft.com'],
  ['where it moved to another port', 'moved-to-port.opendatasoft.com'],
] as const;

describe.each(['chromium', 'firefox'] as const)('in %s, the policy is read', (kind) => {
  const servers: Server[] = [];
  const start = async (server: Server): Promise<number> => {
    servers.push(server);
    return listen(server);
  };
  let stage: Stage;
  const origins: Record<string, string> = {};

  beforeAll(async () => {
    const certificate = await makeCertificate(new Date());
    const [[, withoutHttps], [, movedToHttp], [, movedToPort]] = portals;
    const plain = await start(createServer(answer(null)));
    const secure = await start(createSecureServer(certificate, answer(null)));
    const to = (origin: string) => createSecureServer(certificate, answer(`${origin}${POLICY_PATH}`));
    const toPlain = await start(to(`http://${movedToHttp}:${plain}`));
    const toPort = await start(to(`https://${movedToPort}:${secure}`));
    origins[withoutHttps] = `http://${withoutHttps}:${plain}`;
    origins[movedToHttp] = `https://${movedToHttp}:${toPlain}`;
    origins[movedToPort] = `https://${movedToPort}:${toPort}`;
    stage = await openStage({
      scenario: 'faithful',
      kind,
      ports: [plain, secure, toPlain, toPort],
      names: Object.keys(origins),
    });
  });
  afterAll(async () => {
    await stage?.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  test.each(portals)('%s', async (_, host) => {
    const page = await stage.session.openPage(`${origins[host]}/`);
    const popup = await openPopupPage(stage, page);
    const policy = async () => {
      const { policy } = await askReport(popup);
      return policy.kind === 'standard' ? policy.because : policy.declarations.map(({ name }) => name);
    };
    await expect.poll(policy).toEqual(['plain_visit']);
  });
});
