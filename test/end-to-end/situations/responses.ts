import { SIBLING, type Situation, script, writing } from './situation.ts';

const HOUR = 3600;
const utc = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();

/** What servers answer. */
export const RESPONSE_SITUATIONS: readonly Situation[] = [
  {
    when: 'another portal leads here',
    host: 'led.opendatasoft.com',
    opens: ({ address }) =>
      address({
        host: SIBLING,
        status: 302,
        headers: [`Location: ${address({ lines: ['arrived=1'] })}`],
        lines: ['on-the-way=1; Domain=opendatasoft.com'],
      }),
    sets: { response: ['on-the-way', 'arrived'] },
  },
  {
    when: 'an answer is unchanged, or is kept by the browser',
    host: 'unchanged.opendatasoft.com',
    opens({ address }) {
      // Chromium keeps nothing of a server whose certificate nobody has signed.
      const same = address({
        scheme: 'http',
        path: '/same',
        unchanged: ['unchanged=1'],
        headers: ['Cache-Control: no-cache'],
      });
      const kept = address({
        scheme: 'http',
        path: '/kept',
        lines: ['kept=1'],
        headers: ['Cache-Control: max-age=600'],
      });
      const twice = (url: string) => `fetch('${url}').then((answer) => answer.text()).then(() => fetch('${url}'));`;
      return address({ scheme: 'http', body: script(twice(same) + twice(kept)) });
    },
    sets: { response: ['unchanged', 'kept'] },
  },
  {
    when: 'the server’s clock is slow or fast',
    host: 'clocks.opendatasoft.com',
    opens: ({ address }) =>
      address({
        body: `<img src="${address({ ahead: -2 * HOUR, lines: [`slow=1; Expires=${utc(-HOUR)}`] })}">
          <img src="${address({ ahead: 2 * HOUR, lines: [`fast=1; Expires=${utc(HOUR)}`] })}">`,
      }),
    sets: { response: ['slow', 'fast'] },
    refused: { fast: 'expired' },
  },
  {
    when: 'a line has no name, or is no line of a response',
    host: 'nameless.opendatasoft.com',
    opens: ({ address }) =>
      address({
        lines: ['=a=b', '=__Secure-x=1', 'bare'],
        body: '<meta http-equiv="Set-Cookie" content="by-meta=1">',
      }),
    silent: ['by-meta', '__Secure-x', 'a'],
  },
  {
    when: 'a response sets a cookie and deletes it',
    host: 'both.opendatasoft.com',
    opens: ({ address }) => address({ lines: ['set-and-gone=1', 'set-and-gone=; Max-Age=0'] }),
    tried: ['set-and-gone'],
  },
  {
    when: 'a deletion is refused, or is for another place',
    host: 'deletions.opendatasoft.com',
    opens: ({ address }) =>
      address({
        lines: [
          'log-in=1; Secure; SameSite=None',
          'log-in=; Max-Age=0; SameSite=None',
          'at-root=1; Path=/',
          'at-root=; Max-Age=0; Path=/other',
          'for-all=1; Domain=opendatasoft.com',
          'for-all=; Max-Age=0',
        ],
      }),
    sets: { response: ['log-in', 'at-root', 'for-all'] },
    fails: { 'log-in': 'same-site-none', 'at-root': 'deletes-another', 'for-all': 'deletes-another' },
  },
  {
    when: 'http and a script write where they may not',
    host: 'over.opendatasoft.com',
    opens({ address }) {
      const page = address({ scheme: 'http', lines: ['over-secure=2'], body: writing('over-hidden=2') });
      const lines = ['over-secure=1; Secure', 'over-hidden=1; HttpOnly'];
      return address({ status: 302, headers: [`Location: ${page}`], lines });
    },
    sets: { response: ['over-secure', 'over-hidden'] },
    fails: { 'over-secure': 'over-secure', 'over-hidden': 'over-http-only' },
  },
  {
    when: 'two cookies have one name',
    host: 'twins.opendatasoft.com',
    opens: ({ address }) =>
      address({ path: '/a/b/c', lines: ['twin=1', 'twin=1; Domain=twins.opendatasoft.com', 'twin=1; Path=/'] }),
    sets: { response: ['twin'] },
  },
  {
    when: 'a page is loaded twice',
    host: 'twice.opendatasoft.com',
    opens: ({ address }) =>
      address({
        path: '/explore/',
        lines: [
          'again=1; Path=/; Secure; Max-Age=600',
          'again-none=1; Path=/; SameSite=None',
          'again-gone=; Path=/; Secure; Max-Age=0',
          '__Host-again=1; Path=/explore; Secure',
          `again-large=${'x'.repeat(4097)}`,
        ],
        body:
          writing('again-hidden=1; path=/; secure; httponly', 'again-by-script=1; path=/; secure') +
          script(`if (!sessionStorage.again) { sessionStorage.again = 1; location.reload(); }`),
      }),
    sets: {
      response: ['again', 'again-none', 'again-gone', '__Host-again', 'again-large'],
      script: ['again-hidden', 'again-by-script'],
    },
    refused: {
      'again-none': 'same-site-none',
      'again-gone': 'expired',
      '__Host-again': 'host-prefix',
      'again-large': 'too-large',
      'again-hidden': 'http-only-by-script',
    },
    times: 2,
  },
];
