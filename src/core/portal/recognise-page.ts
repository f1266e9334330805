import { type AddressSign, pathSigns } from './address-marks.ts';
import { isArchived } from './archive.ts';
import { MARKS, type MarkKind, type PageEvidence } from './page-evidence.ts';
import type { Portal } from './portal.ts';
import { readAnswerMarks, readSecurityContact } from './read-answer-marks.ts';
import { type PageSign, readPageSigns } from './read-page-signs.ts';
import { isVendorHost, recogniseHost } from './recognise-host.ts';
import { weigh } from './weigh.ts';

/** A page, and what came with it. */
export interface Page {
  /** Where it was, or null when that is not known. */
  readonly url: string | null;
  /** Its markup, as fetched or as shown. */
  readonly html: string;
  /** Of its response; several `set-cookie` headers are parted by line feeds. */
  readonly headers: Readonly<Record<string, string>> | null;
  /** What its host answers at `/.well-known/security.txt`. */
  readonly securityTxt: string | null;
}

export interface Recognition {
  readonly certainty: Portal['certainty'];
  /** The heaviest first; empty when nothing was found either way. */
  readonly evidence: readonly PageEvidence[];
}

/** The characters of a page that are looked at. */
const MAX_PAGE_LENGTH = 3_000_000;
const MAX_EXCERPT_LENGTH = 160;
/** What a page has of a portal on its own host. */
const OWN_PORTAL = ['explore-address', 'dataset-address', 'terms-page', 'privacy-page', 'api-address'] as const;
/** What the headers of a portal's answer tell; any server may be `openresty`. */
const OWN_ANSWER = ['varies-by-host', 'api-headers', 'consent-cookie'] as const;

/** Whether a page is one of an Opendatasoft portal, and what says so. How it is weighed: docs/recognition.md. */
export function recognisePage({ url, html, headers, securityTxt }: Page): Recognition {
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  const isWeb = address !== null && /^https?:$/.test(address.protocol);
  const first = new Map<AddressSign, string>();
  const note = ([sign, excerpt]: PageSign) => {
    if (!first.has(sign)) first.set(sign, excerpt);
  };
  if (isWeb) for (const sign of urlSigns(address)) note(sign);
  else if (address) note(['no-web-address', address.protocol]);
  for (const { kind, excerpt } of readAnswerMarks(headers ?? {})) note([kind, excerpt]);
  // Any other host may stand behind a server that changes the answer.
  if (headers && first.has('hosted-name') && !OWN_ANSWER.some((own) => first.has(own)))
    note(['other-answer', Object.keys(headers).join(', ')]);
  const contact = readSecurityContact(securityTxt ?? '');
  if (contact) note([contact.kind, contact.excerpt]);
  for (const sign of readPageSigns(html.slice(0, MAX_PAGE_LENGTH), isWeb ? address.host : null)) note(sign);
  const evidence = toEvidence(first);
  return { certainty: weigh(evidence), evidence };
}

function* urlSigns({ hostname, pathname }: URL): Generator<PageSign, void> {
  const host = hostname.replace(/\.$/, ''); // the name system's full form
  if (recogniseHost(host) !== null) yield ['hosted-name', host];
  if (isVendorHost(host)) yield ['vendor-host', host];
  if (isArchived(host, pathname)) yield ['archive-copy', `${host}${pathname}`];
  for (const sign of pathSigns(pathname)) yield [sign, pathname];
}

/** Of the signs, the marks; two of them are made of others. */
function toEvidence(signs: ReadonlyMap<AddressSign, string>): readonly PageEvidence[] {
  const evidence: PageEvidence[] = [];
  const add = (kind: MarkKind, excerpt: string) =>
    evidence.push({ kind, excerpt: excerpt.slice(0, MAX_EXCERPT_LENGTH) });
  for (const [sign, excerpt] of signs) {
    if (sign === 'terms-page') {
      if (signs.has('privacy-page')) add('terms-pages', excerpt);
    } else if (sign === 'other-portal') {
      if (!OWN_PORTAL.some((own) => signs.has(own))) add('portal-elsewhere', excerpt);
    } else if (sign !== 'privacy-page') {
      add(sign, excerpt);
    }
  }
  return evidence.sort((one, other) => Math.abs(MARKS[other.kind].weight) - Math.abs(MARKS[one.kind].weight));
}
