import type { Portal } from '../../core/portal/portal.ts';
import { pageText } from '../../messages/page-text.ts';
import type { LoadedPage } from './load-page.ts';

const PAGE_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];

/** Why what an address answered is no page of a portal; null when it may be one. */
export function answerDoubt(url: string, { status, mediaType }: LoadedPage): string | null {
  if (status !== null && status >= 400) return `${url} answers with status ${status}`;
  if (mediaType === null || PAGE_TYPES.includes(mediaType)) return null;
  return `${url} is no page, but a file (${pageText(mediaType)})`;
}

/** Why a host may be no portal, by its page; null when it is one. */
export function portalDoubt({ host, certainty, evidence }: Portal): string | null {
  if (certainty !== 'no') return null;
  return evidence.kind === 'page'
    ? `${host} is no Opendatasoft portal, by what its page shows`
    : `Whether ${host} is an Opendatasoft portal is not known, since nothing of its page could be looked at`;
}
