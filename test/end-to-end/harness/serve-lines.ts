import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../../demo-portal/certificate.ts';

/** Browsers follow twenty redirects, and no more. */
const STEPS_OF_A_VISIT = 18;

/**
 * Serves each address with its Set-Cookie lines, byte by byte as they are given: no server of Node's sends such lines. Each answer
 * leads to the next, so that few visits see them all.
 */
export async function serveLines(linesOf: ReadonlyMap<string, readonly { readonly line: string }[]>) {
  const addresses = [...linesOf.keys()];
  const sentAt = new Map<string, number>();
  const server = createServer(await makeCertificate(new Date()), ({ url = '' }, { socket }) => {
    const index = Number(url.split('?')[1]);
    const address = addresses[index] ?? ''; // none for an icon
    const next = index + 1;
    const leadsOn = next < addresses.length && next % STEPS_OF_A_VISIT !== 0;
    sentAt.set(address, Date.now());
    const head = [
      leadsOn ? `HTTP/1.1 302 Found\r\nLocation: ${toStep(next)}` : 'HTTP/1.1 200 OK',
      'Content-Type: text/html\r\nContent-Length: 0\r\nConnection: close',
      ...(linesOf.get(address) ?? []).map(({ line }) => `Set-Cookie: ${line}`),
    ];
    socket?.end(`${head.join('\r\n')}\r\n\r\n`);
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const toStep = (index: number) => {
    const { hostname, pathname } = new URL(addresses[index] ?? '');
    return `https://${hostname}:${port}${pathname}?${index}`;
  };
  return {
    port,
    /** When each address answered, in ms since the Unix epoch. */
    sentAt,
    /** Where each visit begins. */
    visits: addresses.flatMap((_, index) => (index % STEPS_OF_A_VISIT === 0 ? [toStep(index)] : [])),
    close: () => server.close(),
  };
}
