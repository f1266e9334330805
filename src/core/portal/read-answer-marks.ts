import { CONSENT_COOKIE } from './consent-choices.ts';
import { consentChoices } from './consent-tools/cookies-preferences.ts';
import { softwareOfHeader } from './other-software.ts';
import type { PageEvidence } from './page-evidence.ts';

const API_HEADER = /\bods-explore-api-[a-z-]+|\bx-ratelimit-dataset-[a-z]+/i;
const MAX_HEADER_LENGTH = 4000;

/** What the headers of the page's response say. Several `set-cookie` headers stand on lines of their own. */
export function* readAnswerMarks(headers: Readonly<Record<string, string>>): Generator<PageEvidence, void> {
  for (const [anyCase, value] of Object.entries(headers)) {
    const name = anyCase.toLowerCase();
    if (name === 'set-cookie') yield* readCookies(value);
    else yield* readHeader(name, value.slice(0, MAX_HEADER_LENGTH));
  }
}

function* readHeader(name: string, value: string): Generator<PageEvidence, void> {
  const line = `${name}: ${value}`;
  const api = name === 'content-security-policy' ? null : API_HEADER.exec(line);
  if (api) yield { kind: 'api-headers', excerpt: api[0] };
  if (name === 'server' && /^openresty\b/i.test(value)) yield { kind: 'openresty', excerpt: line };
  if (name === 'vary' && variesLikeThePlatform(value)) yield { kind: 'varies-by-host', excerpt: line };
  if (softwareOfHeader(line) !== null) yield { kind: 'other-software', excerpt: line };
}

function variesLikeThePlatform(value: string): boolean {
  const names = value
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return ['accept-language', 'cookie', 'host'].every((name) => names.includes(name));
}

function* readCookies(lines: string): Generator<PageEvidence, void> {
  for (const line of lines.split('\n')) {
    const [pair = ''] = line.split(';', 1);
    const [name = '', value = ''] = splitOnce(pair, '=');
    if (name.trim() !== CONSENT_COOKIE) continue;
    if ('functional_cookies' in consentChoices(value)) yield { kind: 'consent-cookie', excerpt: CONSENT_COOKIE };
  }
}

function splitOnce(text: string, at: string): readonly [string, string] {
  const index = text.indexOf(at);
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

const CONTACT = /^contact:\s*(\S+)\s*$/i;
const VENDOR_CONTACT = /^mailto:security@(?:opendatasoft|huwise)\.com$/i;
const MAX_LINES = 200;

/**
 * Whether a host's security.txt names the platform's contact, and nobody else.
 * @see RFC 9116 §2.5.3 (Contact)
 */
export function readSecurityContact(securityTxt: string): PageEvidence | null {
  const contacts = securityTxt
    .split(/\r\n|\r|\n/, MAX_LINES)
    .map((line) => CONTACT.exec(line.trim())?.[1])
    .filter((contact) => contact !== undefined);
  if (contacts.length === 0 || !contacts.every((contact) => VENDOR_CONTACT.test(contact))) return null;
  return { kind: 'security-contact', excerpt: `Contact: ${contacts[0]}` };
}
