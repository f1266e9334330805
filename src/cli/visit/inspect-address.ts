import { writtenReport } from '../../core/export/written-report.ts';
import { recogniseHost } from '../../core/portal/recognise-host.ts';
import { known } from '../knowledge/known.ts';
import { Failure } from '../terminal/failure.ts';
import { type InspectedPortal, inspectPortal, type PortalVisit } from './inspect-portal.ts';
import { Moved } from './moved.ts';
import type { Browsers } from './with-browser.ts';

/** How many hosts an address may lead through. */
const MAX_HOSTS = 3;

interface Visit extends Pick<PortalVisit, 'consent' | 'say' | 'pictures'> {
  /** In seconds. */
  readonly timeout?: number | undefined;
  readonly pages?: number | undefined;
  /** In which pages are asked for, as a BCP 47 tag; the browser's own unless it is told. */
  readonly language?: string | undefined;
  readonly anyway?: boolean | undefined;
}

/**
 * Inspects the portal at an address, for a report that may be written. A host that is none by its name is granted to the
 * extension before; where the address leads to another such host, a clean browser begins again with both.
 * @param use what is done with the report while the browser is there
 */
export async function inspectAddress<T>(
  inBrowser: Browsers['inBrowser'],
  url: string,
  { consent, say, timeout, pages = 0, language, anyway = false, pictures = false }: Visit,
  use: (inspected: InspectedPortal) => Promise<T>,
): Promise<T> {
  const hosts = [new URL(url).hostname];
  const visit = { url, consent, say, anyway, pages, pictures, hosts, ...(timeout && { timeoutMs: timeout * 1000 }) };
  for (;;) {
    try {
      return await inBrowser(async (session) => {
        for (const host of hosts) if (recogniseHost(host) === null) await session.grantHost(host);
        const inspected = await inspectPortal(session, visit);
        return use({ ...inspected, ...writtenReport(inspected.watched, known) });
      }, language);
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
      if (hosts.length === MAX_HOSTS)
        throw new Failure(`${url} leads to another host at each visit: give its own address.`);
      hosts.push(error.host);
    }
  }
}
