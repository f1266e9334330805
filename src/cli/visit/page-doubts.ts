import type { Portal } from '../../core/portal/portal.ts';
import { pageText } from '../../messages/page-text.ts';

/** What a page's document came with. */
export interface Answer {
  /** Null when it is not known. */
  readonly status: number | null;
  /** What it says that it is, such as `text/html`; null when it does not say. */
  readonly mediaType: string | null;
}

const PAGE_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];

/** Whether a browser shows it as a page. */
export const isPageType = (mediaType: Answer['mediaType']): boolean =>
  mediaType === null || PAGE_TYPES.includes(mediaType);

/** Why what an address answered is no page of a portal; null when it may be one. */
export function answerDoubt(url: string, { status, mediaType }: Answer): string | null {
  if (status !== null && status >= 400) return `${url} answers with status ${status}`;
  return isPageType(mediaType) ? null : `${url} is no page, but a file (${pageText(mediaType ?? '')})`;
}

/** Why a host may be no portal, by its page; null when it is one. */
export function portalDoubt({ host, certainty, evidence }: Portal): string | null {
  if (certainty !== 'no') return null;
  return evidence.kind === 'page'
    ? `${host} is no Opendatasoft portal, by what its page shows`
    : `Whether ${host} is an Opendatasoft portal is not known, since nothing of its page could be looked at`;
}
