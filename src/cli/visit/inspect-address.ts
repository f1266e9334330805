import { writtenReport } from '../../core/export/written-report.ts';
import { recogniseHost } from '../../core/portal/recognise-host.ts';
import type { BrowserSession } from '../browser/browser-session.ts';
import { known } from '../knowledge/known.ts';
import { type InspectedPortal, inspectPortal, type PortalVisit } from './inspect-portal.ts';

interface Visit extends Pick<PortalVisit, 'consent' | 'say'> {
  /** In seconds. */
  readonly timeout?: number;
}

/**
 * Inspects the portal at an address, for a report that may be written. A host that is none by its name is granted to the
 * extension before.
 */
export async function inspectAddress(
  session: BrowserSession,
  url: string,
  { consent, say, timeout }: Visit,
): Promise<InspectedPortal> {
  const { hostname } = new URL(url);
  if (recogniseHost(hostname) === null) await session.grantHost(hostname);
  const visit = { url, consent, say, ...(timeout && { timeoutMs: timeout * 1000 }) };
  const inspected = await inspectPortal(session, visit);
  return { ...inspected, ...writtenReport(inspected.watched, known) };
}
