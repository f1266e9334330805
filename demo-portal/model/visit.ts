import type { IncomingMessage } from 'node:http';
import type { PortalLanguage, Scenario } from './scenario.ts';

/** One request, read. */
export interface Visit {
  readonly method: string;
  readonly url: URL;
  readonly scenario: Scenario;
  /** The cookies that came with it, by name. */
  readonly cookies: ReadonlyMap<string, string>;
  readonly language: PortalLanguage;
  /** ms since the Unix epoch. */
  readonly now: number;
}

const readCookies = (header: string): ReadonlyMap<string, string> =>
  new Map(
    // Header text is bytes in Node; names beyond ASCII were sent as UTF-8.
    Buffer.from(header, 'latin1')
      .toString('utf8')
      .split('; ')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  );

const isLanguage = (text: string | null | undefined): text is PortalLanguage => text === 'en' || text === 'fr';

/** Reads a request; the language is the `flg` parameter's, else the cookie's, else the portal's own. */
export function readVisit(request: IncomingMessage, url: URL, scenario: Scenario, now: number): Visit {
  const cookies = readCookies(request.headers.cookie ?? '');
  const wishes = [url.searchParams.get('flg'), cookies.get('django_language')];
  return {
    method: request.method ?? 'GET',
    url,
    scenario,
    cookies,
    language: wishes.find(isLanguage) ?? scenario.language,
    now,
  };
}
