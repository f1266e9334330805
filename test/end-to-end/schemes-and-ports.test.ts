import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCertificate } from '../../demo-portal/certificate.ts';
import { hosts } from '../../demo-portal/model/hosts.ts';
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
    const plain = await start(createServer(answer(null)));
    const secure = await start(createSecureServer(certificate, answer(null)));
    const to = (origin: string) => answer(`${origin}${POLICY_PATH}`);
    const toPlain = await start(createSecureServer(certificate, to(`http://${hosts.hosted}:${plain}`)));
    const toPort = await start(createSecureServer(certificate, to(`https://${hosts.hosted}:${secure}`)));
    Object.assign(origins, {
      'of a portal without https': `http://${hosts.hosted}:${plain}`,
      'where it moved to http': `https://${hosts.hosted}:${toPlain}`,
      'where it moved to another port': `https://${hosts.hosted}:${toPort}`,
    });
    stage = await openStage({ scenario: 'faithful', kind, ports: [plain, secure, toPlain, toPort] });
  });
  afterAll(async () => {
    await stage?.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  test.each(['of a portal without https', 'where it moved to http', 'where it moved to another port'])(
    '%s',
    async (title) => {
      const page = await stage.session.openPage(`${origins[title]}/`);
      const popup = await openPopupPage(stage, page);
      const policy = async () => {
        const { policy } = await askReport(popup);
        return policy.kind === 'standard' ? policy.because : policy.declarations.map(({ name }) => name);
      };
      await expect.poll(policy).toEqual(['plain_visit']);
      // The three portals are one host: each begins anew.
      await popup.evaluate(async (host) => {
        const { watches } = await chrome.storage.session.get('watches');
        const [target] = Object.values(watches as Record<string, { host: string }>).filter(
          (watch) => watch.host === host,
        );
        await chrome.runtime.sendMessage({ kind: 'start-over', target });
      }, hosts.hosted);
      await stage.closePages();
    },
  );
});
