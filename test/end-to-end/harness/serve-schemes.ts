import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../../demo-portal/certificate.ts';

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

/** Portals whose policy is at another scheme or port: each has a host of its own, and so its own watch and policy. */
export const SCHEMES = [
  { where: 'of a portal without https', host: 'without-https.opendatasoft.com' },
  { where: 'where it moved to http', host: 'moved-to-http.opendatasoft.com' },
  { where: 'where it moved to another port', host: 'moved-to-port.opendatasoft.com' },
] as const;

/** Serves them: their ports, and the origin of each in their order. */
export async function serveSchemes() {
  const servers: Server[] = [];
  const start = async (server: Server): Promise<number> => {
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const certificate = await makeCertificate(new Date());
  const [withoutHttps, movedToHttp, movedToPort] = SCHEMES;
  const plain = await start(createServer(answer(null)));
  const secure = await start(createSecureServer(certificate, answer(null)));
  const to = (origin: string) => createSecureServer(certificate, answer(`${origin}${POLICY_PATH}`));
  const toPlain = await start(to(`http://${movedToHttp.host}:${plain}`));
  const toPort = await start(to(`https://${movedToPort.host}:${secure}`));
  return {
    ports: [plain, secure, toPlain, toPort],
    origins: {
      [withoutHttps.host]: `http://${withoutHttps.host}:${plain}`,
      [movedToHttp.host]: `https://${movedToHttp.host}:${toPlain}`,
      [movedToPort.host]: `https://${movedToPort.host}:${toPort}`,
    },
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
