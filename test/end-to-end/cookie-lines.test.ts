import { fileURLToPath } from 'node:url';
import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { toCookie } from '../../src/browser/to-cookie.ts';
import { getBrowser } from '../../src/cli/browser/get-browser.ts';
import { launchBrowser } from '../../src/cli/browser/launch-browser.ts';
import { domainMatches } from '../../src/core/cookie/domain-match.ts';
import { readUserAgent } from '../../src/core/cookie/user-agent.ts';
import { groupBy } from '../../src/core/group-by.ts';
import { keptOf, keptText } from '../core/cookie/kept.ts';
import { KEPT_DATES } from '../core/cookie/kept-dates.ts';
import { ADDRESS, KEPT_LINES, type KeptLine, NOT_KNOWN } from '../core/cookie/kept-lines.ts';
import { serveLines } from './harness/serve-lines.ts';

const extensionDir = fileURLToPath(new URL('./harness/plain-extension', import.meta.url));

/** Lines whose cookies can be told apart by a name of their own share sites. Long ones are at a limit, which a longer name passes. */
const CAN_SHARE = /^a=.{0,2000}$/s;
/** Browsers keep 180 cookies of a site. */
const SHARING = 100;

/**
 * A line with `Max-Age=0` asks for a cookie that has ended. Where a millisecond passes while Firefox 153 reads it, Firefox
 * lists that cookie all the same, long after its end.
 */
const AT_ONCE_MS = 1000;

/** Sends a line from a site of its own in place of town.test, in as many letters, or under a name of its own. */
function toSent([line, , address = ADDRESS]: KeptLine, index: number) {
  const isShared = address === ADDRESS && CAN_SHARE.test(line);
  const site = String(isShared ? 900 + Math.floor(index / SHARING) : index).padStart(3, '0');
  const there = (text: string) => text.replace(/town/gi, (town) => (town === 'TOWN' ? 'T' : 't') + site);
  const name = isShared ? `a${index}` : null;
  return { text: line, name, url: there(address), line: there(line.replace(/^a/, name ?? 'a')) };
}

const ofDates: readonly KeptLine[] = KEPT_DATES.map(([date]) => [`a=1; Expires=${date}`, null]);
const sent = [...KEPT_LINES, NOT_KNOWN, ...ofDates].map(toSent);
/** Dates that we read otherwise than Firefox, and what it reads, written as anybody reads it. */
const inFirefox = new Map(
  KEPT_DATES.flatMap(([date, , firefox, by]) =>
    by ? [[`a=1; Expires=${date}`, firefox ? new Date(firefox).toUTCString() : '']] : [],
  ),
);

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  test('keeps of each line what we say that it keeps, but for what is named', async () => {
    const byUrl = groupBy(sent, ({ url }) => url);
    const server = await serveLines(byUrl);
    const session = await launchBrowser(await getBrowser(kind), {
      extensionDir,
      allowInsecure: true,
      resolve: [{ host: '*', port: server.port, address: '127.0.0.1' }],
    });
    const page = await session.newTab();
    for (const visit of server.visits) await page.goto(visit);
    const extension = await session.openExtensionPage('popup/popup.html');
    const held = await extension.evaluate(() => chrome.cookies.getAll({ partitionKey: {} }));
    const userAgent = readUserAgent(await session.browser.userAgent());
    await session.close();
    server.close();
    if (userAgent === null) throw new Error('The browser does not tell its version.');
    const cookies = held.map((one) => toCookie(one as never));
    const differing = sent.flatMap(({ text, name, url, line }) => {
      const { hostname } = new URL(url);
      const at = server.sentAt.get(url) ?? 0;
      const own = cookies.filter(
        (one) =>
          domainMatches(hostname, one) &&
          (name === null || one.name === name) &&
          (one.expiresAt === null || one.expiresAt > at + AT_ONCE_MS),
      );
      const kept = own.map((cookie) => keptText(cookie, at)).join();
      const site = getDomain(hostname, { allowPrivateDomains: true });
      const date = kind === 'firefox' ? inFirefox.get(text) : undefined;
      const read = date === undefined ? line : line.replace(/Expires=.*/, `Expires=${date}`);
      const said = keptOf(read, new URL(url), at, userAgent, site);
      return kept === (said ?? '') ? [] : [{ text, kept, said }];
    });
    expect(differing.map(({ text }) => text)).toEqual([NOT_KNOWN[0]]);
  });
});
