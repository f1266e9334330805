import { rawHtml } from './model/html.ts';
import type { Visit } from './model/visit.ts';
import { type Reply, toPage } from './reply.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body>${body}</body></html>\n`;

/**
 * What tests ask for, on any host, without any cookie of the scenario:
 * `/test/set-cookie?line=…&line=…&times=…` answers with these Set-Cookie lines, so many times: `{n}` in one is
 * replaced by which time it is, and `{long}` by 100 kB;
 * `/test/script-cookie?c=…&c=…` is a page whose inline script writes these to `document.cookie`;
 * `/test/page?body=…&csp=…&line=…` is a page with this markup, policy and cookies; `/test/scripts/NAME.js?js=…` is a script.
 * @returns null for any other address
 */
export function answerTest({ url }: Visit): Reply | null {
  switch (url.pathname) {
    case '/test/set-cookie': {
      const times = Number(url.searchParams.get('times') ?? 1);
      const lines = Array.from({ length: times }, (_, n) =>
        url.searchParams.getAll('line').map((line) => {
          const filled = line.replaceAll('{n}', String(n)).replaceAll('{long}', 'x'.repeat(100_000));
          return Buffer.from(filled, 'utf8').toString('latin1');
        }),
      ).flat();
      return toPage(rawHtml(page('<p>Set by the response.</p>')), lines);
    }
    case '/test/page': {
      const csp = url.searchParams.get('csp');
      const reply = toPage(rawHtml(page(url.searchParams.get('body') ?? '')), url.searchParams.getAll('line'));
      return csp === null ? reply : { ...reply, csp };
    }
    case '/test/script-cookie': {
      const writes = url.searchParams
        .getAll('c')
        .map((cookie) => `document.cookie = ${JSON.stringify(cookie).replaceAll('<', '\\u003c')};`);
      return toPage(rawHtml(page(`<p>Set by a script.</p>\n<script>\n${writes.join('\n')}\n</script>`)));
    }
    default:
      return url.pathname.startsWith('/test/scripts/')
        ? { status: 200, type: 'text/javascript', cookies: [], body: url.searchParams.get('js') ?? '' }
        : null;
  }
}
