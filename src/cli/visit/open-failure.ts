import { Failure } from '../terminal/failure.ts';

/** What the browser's own words for a page that did not open mean, and what to do. @see chromium net_error_list.h, firefox xpcom/base/ErrorList.py */
const MEANINGS: readonly (readonly [error: RegExp, meaning: string])[] = [
  [
    /ERR_CERT_|(SEC|MOZILLA_PKIX)_ERROR_/,
    'nobody that the browser trusts has signed its certificate for this host: --allow-insecure visits it all the same.',
  ],
  [
    /ERR_SSL_|SSL_ERROR_/,
    'no secure connection could be made: see whether the address begins as it must, and its port.',
  ],
  [/ERR_NAME_|UNKNOWN_HOST/, 'no such host is known: check the address, or tell where the host is with --resolve.'],
  [/CONNECTION_REFUSED/, 'nothing answers at this host and port: check the address.'],
  [/ERR_(INTERNET_DISCONNECTED|NETWORK|PROXY|TUNNEL)/, 'there is no way to it: check the network and the proxy.'],
  [
    /ERR_(CONNECTION|ADDRESS|EMPTY_RESPONSE|TIMED_OUT)|_NET_(RESET|TIMEOUT|EMPTY_RESPONSE|INTERRUPT)/,
    'the host did not answer: try again later.',
  ],
  [/ERR_TOO_MANY_REDIRECTS|REDIRECT_LOOP/, 'it redirects without an end: give the address of a page that opens.'],
  [/ERR_INVALID_RESPONSE/, 'what is there is no page: give the address of a page.'],
  [
    /ERR_(BLOCKED|UNSAFE_PORT)|PORT_ACCESS_NOT_ALLOWED|deniedPortAccess/,
    'the browser does not visit such an address: give that of a web page.',
  ],
];

/** Firefox puts what went wrong with a certificate in brackets behind words that say nothing. */
const NAME =
  /(net::)?ERR_[A-Z_\d]+|(NS_BINDING|(SEC|SSL|MOZILLA_PKIX)_ERROR)_[A-Z_\d]+|NS_ERROR_(?!GENERATE|MODULE)[A-Z_\d]+|deniedPortAccess/;

/** An address with a file that browsers download, or with nothing (204). */
export const noPage = (url: string): Failure =>
  new Failure(`${url} holds no page, but a file or nothing: give the address of a page.`);

/** A page that did not open at all, said in a sentence. */
export function openFailure(url: string, error: unknown): Failure {
  const words = error instanceof Error ? error.message : String(error);
  const name = NAME.exec(words)?.[0];
  if (/^(?:net::ERR|NS_BINDING)_ABORTED$/.test(name ?? '')) return noPage(url);
  const meaning = MEANINGS.find(([pattern]) => pattern.test(name ?? ''))?.[1] ?? 'see whether it opens in a browser.';
  return new Failure(`${url} could not be opened (${name ?? words.split('\n')[0]}): ${meaning}`);
}
