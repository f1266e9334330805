import type { PolicyFailure } from '../../core/policy/policy.ts';
import { unreachable } from '../../core/unreachable.ts';
import { fetchText } from '../../documents/fetch-text.ts';
import { pageText } from '../../messages/page-text.ts';
import { Failure } from '../terminal/failure.ts';

/**
 * A page of the web, as its host answers a visitor who is not logged in.
 * @throws Failure when this is no address, or no page can be had there
 */
export async function fetchPage(address: string): Promise<{ readonly url: string; readonly html: string }> {
  if (!URL.canParse(address)) {
    throw new Failure(`${address} is no address: give one such as https://data.example.org/explore/.`);
  }
  const fetched = await fetchText(address);
  if (fetched.ok) return { url: fetched.url, html: fetched.text };
  throw new Failure(`${address} ${failureText(fetched.failure)}`);
}

/** What the page's host says at its well-known place, or null. @see RFC 9116 §3 */
export async function fetchSecurityTxt(address: string): Promise<string | null> {
  const fetched = await fetchText(new URL('/.well-known/security.txt', address).href);
  return fetched.ok ? fetched.text : null;
}

const SAVE_IT = 'open it in a browser, save it, and give the file with --at and its address';

function failureText(failure: PolicyFailure): string {
  switch (failure.kind) {
    case 'status':
      return `answers with status ${failure.status}, so there is no page to look at: give the address of one that opens.`;
    case 'log-in':
      return `asks visitors to log in, so its page was not seen: ${SAVE_IT}.`;
    case 'redirects':
      return 'leads to an address that was not followed: give the one that it ends at.';
    case 'reader-failed':
    case 'reader-too-slow':
    case 'no-room':
      return 'could not be read.';
    case 'elsewhere':
      return 'leads to another host, which was not visited: give the address that it leads to.';
    case 'unreachable':
      return 'could not be reached: see whether it opens in a browser on this machine.';
    case 'timed-out':
      return `did not answer within ${failure.seconds} seconds: try again, or ${SAVE_IT}.`;
    case 'too-large':
      return `is larger than ${failure.limitBytes / 1_000_000} MB and was not read: give another page of the same host.`;
    case 'not-text':
      return `is no page but “${pageText(failure.contentType)}”: give the address of a page of the same host.`;
    default:
      return unreachable(failure);
  }
}
