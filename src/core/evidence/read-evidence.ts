import type { Journal } from '../journal/event.ts';
import { type EvidenceContext, MAX_EVENTS, type ReadEvidence } from './evidence.ts';
import { readCookieList } from './read-cookie-list.ts';
import { readCookieScanner } from './read-cookie-scanner.ts';
import { readCookiesTxt } from './read-cookies-txt.ts';
import { readEvidenceCollector } from './read-evidence-collector.ts';
import { readHar } from './read-har.ts';

/**
 * Reads what another tool saw of a portal: HTTP Archives, lists of cookies, `inspection.json`. Which it is, the file tells.
 * @param site gives a host's registrable domain; null when it has none
 */
export function readEvidence(
  text: string,
  context: EvidenceContext,
  site: (host: string) => string | null,
): ReadEvidence {
  const read = readAny(text, context, site);
  return read.ok && countFacts(read.evidence.journal) > MAX_EVENTS ? { ok: false, failure: 'too-many' } : read;
}

const countFacts = (journal: Journal): number =>
  journal.reduce((all, event) => all + (event.kind === 'snapshot' ? event.cookies.length : 1), 0);

function readAny(text: string, context: EvidenceContext, site: (host: string) => string | null): ReadEvidence {
  const trimmed = text.replace(/^\ufeff/, '').trimStart();
  const isJson = /^[[{]/.test(trimmed);
  const unknown = { ok: false, failure: 'unknown-format' } as const;
  if (!isJson) return readCookiesTxt(trimmed, context) ?? unknown;
  let json: unknown;
  try {
    json = JSON.parse(trimmed);
  } catch {
    return { ok: false, failure: 'damaged' };
  }
  return (
    readHar(json, context, site) ??
    readEvidenceCollector(json) ??
    readCookieScanner(json) ??
    readCookieList(json, context) ??
    unknown
  );
}
