import type { Situation } from './situation.ts';
import { writing } from './situation.ts';

type Reason = NonNullable<Situation['refused']>[string];

/** One line, which is sent by https, by http and by a script, and why it is refused, if it is. */
interface Line {
  readonly line: string;
  readonly reason?: Reason;
  /** Why it is refused when it comes over http, or from a script, if for another reason. */
  readonly http?: Reason;
  readonly script?: Reason;
}

const long = (length: number): string => 'x'.repeat(length);

const LINES: readonly Line[] = [
  // The last attribute of a name decides, also when it says nothing; one that is too long is none.
  { line: 'last-age=1; Max-Age=600; Max-Age=bad' },
  { line: 'last-date=1; Expires=Wed, 09 Jun 2077 10:18:14 GMT; Expires=bad' },
  { line: 'last-site=1; SameSite=Strict; SameSite=bogus' },
  { line: 'last-path=1; Path=/one; Path=two' },
  { line: `long-path=1; Path=/; Path=/${long(1024)}` },
  { line: `long-domain=1; Domain=${long(1025)}` },
  { line: `long-secure=1; Secure=${long(1025)}`, http: 'secure-over-http' },
  { line: `long-part=1; Secure; Partitioned=${long(1025)}`, http: 'secure-over-http' },
  { line: `long-flag=1; HttpOnly=${long(1025)}`, script: 'http-only-by-script' },
  { line: `spaces=1; Path= ${' '.repeat(200)}/${long(1000)}` },
  { line: `many=1${'; Max-Age=5'.repeat(40)}; Max-Age=600` },
  // Lifetimes.
  { line: 'plus=1; Max-Age=+600' },
  { line: 'blank=1; Max-Age= 600 ' },
  { line: 'quoted=1; Max-Age="600"' },
  { line: 'fraction=1; Max-Age=600.5' },
  { line: 'minus-none=1; Max-Age=-0', reason: 'expired' },
  { line: 'minus=1; Max-Age=-1.5', reason: 'expired' },
  { line: 'ten-years=1; Max-Age=315360000' },
  { line: 'dashes=1; Expires=01-01-2100' },
  { line: 'no-time=1; Expires=Wed, 09 Jun 2077' },
  { line: 'year-1500=1; Expires=Mon, 01 Jan 1500 00:00:00 GMT', reason: 'expired' },
  { line: 'year-10000=1; Expires=Sat, 01 Jan 10000 00:00:00 GMT' },
  { line: 'gone=; Max-Age=0', reason: 'expired' },
  // Prefixes.
  { line: '__Http-plain=1; Path=/', reason: 'http-prefix' },
  { line: '__Http-whole=1; Secure; HttpOnly', http: 'secure-over-http', script: 'http-only-by-script' },
  { line: '__host-http-part=1; Secure; Path=/', reason: 'http-prefix', http: 'secure-over-http' },
  { line: '__host-low=1; Path=/', reason: 'host-prefix' },
  { line: '__Secure-not=1', reason: 'secure-prefix' },
  { line: `__Host-deep=1; Secure; Path=/one; Path=/${long(1024)}`, reason: 'host-prefix', http: 'secure-over-http' },
  // Domains.
  { line: 'wide=1; Domain=.huwise.com' },
  { line: 'letters=1; Domain=huwise。com', reason: 'other-domain' },
  { line: 'letters-wide=1; Domain=huwise．com', reason: 'other-domain' },
  { line: 'letters-half=1; Domain=huwise｡com', reason: 'other-domain' },
  { line: 'port=1; Domain=huwise.com:443', reason: 'other-domain' },
  { line: 'user=1; Domain=a@huwise.com', reason: 'other-domain' },
  { line: 'slash=1; Domain=huwise.com/', reason: 'other-domain' },
  { line: 'question=1; Domain=huwise.com?', reason: 'other-domain' },
  { line: 'dot=1; Domain=.', reason: 'other-domain' },
  { line: 'last-dot=1; Domain=huwise.com.', reason: 'other-domain' },
  { line: 'suffix=1; Domain=com', reason: 'top-level-domain' },
  { line: 'elsewhere=1; Domain=example.org', reason: 'other-domain' },
  // Flags.
  { line: 'none=1; SameSite=None', reason: 'same-site-none' },
  { line: 'part=1; Partitioned', reason: 'partitioned' },
  { line: 'own-part=1; Partitioned; Secure; SameSite=None', http: 'secure-over-http' },
  { line: 'hidden=1; HttpOnly', script: 'http-only-by-script' },
  { line: 'secured=1; Secure', http: 'secure-over-http' },
  // Characters.
  { line: 'naïve=1; Path=/données' },
  { line: '\u00a0space=1' },
  { line: 'tab=a\tb', reason: 'control-character' },
  { line: 'tab-path=1; Path=/a\tb', reason: 'control-character' },
  { line: `large=${long(4097)}`, reason: 'too-large' },
];

/** Names differ by how the line is sent. */
const named = (line: string, by: string): string => line.replace('=', `-${by}=`);
const nameOf = (line: string): string => line.slice(0, line.indexOf('='));

function sent(by: 'https' | 'http' | 'script', when: string): Situation {
  const lines = LINES.map(({ line, reason, ...others }) => ({
    line: named(line, by),
    reason: by === 'https' ? reason : (others[by] ?? reason),
  }));
  const texts = lines.map(({ line }) => line);
  return {
    when,
    host: `lines-by-${by}.huwise.com`,
    opens: ({ address }) =>
      by === 'script'
        ? address({ path: '/a/b', body: writing(...texts) })
        : address({ path: '/a/b', scheme: by, lines: texts }),
    sets: { [by === 'script' ? 'script' : 'response']: texts.map(nameOf) },
    refused: Object.fromEntries(lines.flatMap(({ line, reason }) => (reason ? [[nameOf(line), reason] as const] : []))),
  };
}

export const LINE_SITUATIONS: readonly Situation[] = [
  sent('https', 'lines come by https'),
  sent('http', 'lines come by http'),
  sent('script', 'lines are written by a script'),
];
