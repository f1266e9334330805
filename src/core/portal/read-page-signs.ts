import { type AddressSign, addressSigns } from './address-marks.ts';
import { elementMarks } from './element-marks.ts';
import { softwareOfElement } from './other-software.ts';
import { pageAddress } from './page-address.ts';
import { type PageElement, pageParts } from './page-element.ts';
import type { MarkKind } from './page-evidence.ts';
import { recogniseHost } from './recognise-host.ts';

/** A sign of a page, and where it was first seen. */
export type PageSign = readonly [sign: AddressSign, excerpt: string];

/** What a script does that the platform's own do. */
const CALLS: readonly (readonly [MarkKind, call: RegExp])[] = [
  ['studio-listener', /\b(?:addeventlistener|on)\(\s*'huwiseappready'/],
  ['studio-start', /\.detail\.initialize\(/],
  ['front-office-module', /\.module\(\s*'ods\.frontend'/],
  ['page-blocks', /\$scope\.blocks\s*=/],
];

const PLACEHOLDER = /##(?:(?:secondary-)?menu|brand|language|manage-cookies|accessibility|(?:(?:huwise|ods)-)?logo)##/;
const ADDRESSES = ['href', 'ng-href', 'src', 'ng-src', 'data-src', 'action', 'content'];
const ARCHIVE_TOOLBAR = /^wm-ipp/;
/** Notes of the program that saved the page say nothing about what made it. */
const SAVED_BY = /^(?:mshtml|microsoft|singlefile|httrack|libreoffice)/i;

/** The signs in a page's own markup and scripts, in order. @param host where the page is, with port; null when unknown */
export function* readPageSigns(html: string, host: string | null): Generator<PageSign, void> {
  let ownHost = host;
  for (const part of pageParts(html)) {
    if (part.kind === 'text') {
      const placeholder = PLACEHOLDER.exec(part.text)?.[0];
      if (placeholder !== undefined) yield ['unfilled-template', placeholder];
    } else if (part.kind === 'script') {
      for (const [kind, call] of CALLS) {
        const seen = call.exec(part.code)?.[0];
        if (seen !== undefined) yield [kind, seen];
      }
    } else {
      const { element } = part;
      const claimed = ownHost === null ? canonicalHost(element) : null;
      if (claimed !== null) {
        ownHost = claimed;
        if (recogniseHost(claimed) !== null) yield ['claims-hosted-name', claimed];
      }
      yield* elementSigns(element, ownHost);
    }
  }
}

function* elementSigns(element: PageElement, ownHost: string | null): Generator<PageSign, void> {
  const { tag, attributes } = element;
  for (const { kind, excerpt } of elementMarks(element, ownHost)) yield [kind, excerpt];
  if (softwareOfElement(element) !== null) yield ['other-software', tagWords(element)];
  const generator =
    tag === 'meta' && attributes.get('name')?.toLowerCase() === 'generator' && attributes.get('content');
  if (generator && !SAVED_BY.test(generator)) yield ['generator', generator];
  if (ARCHIVE_TOOLBAR.test(attributes.get('id') ?? '')) yield ['archive-copy', tagWords(element)];
  for (const name of ADDRESSES) {
    const address = pageAddress(attributes.get(name) ?? '');
    if (address === null) continue;
    const excerpt = `${address.host ?? ''}${address.path}`;
    for (const sign of addressSigns(element, address, ownHost)) yield [sign, excerpt];
  }
}

function canonicalHost({ tag, attributes }: PageElement): string | null {
  if (tag !== 'link' || attributes.get('rel')?.toLowerCase() !== 'canonical') return null;
  return pageAddress(attributes.get('href') ?? '')?.host ?? null;
}

const tagWords = ({ tag, attributes }: PageElement) =>
  `<${[tag, ...['id', 'class', 'name'].filter((name) => attributes.has(name)).map((name) => `${name}="${attributes.get(name)}"`)].join(' ')}>`;
