/** A witness: marks of one family come from the same hand, so that many of them say little more than one. */
type Family =
  | 'host' // its name
  | 'security-contact' // whom the host names for security
  | 'answer' // how the server answers
  | 'frame' // header, footer and cookie control around every page
  | 'application' // what runs in the page
  | 'addresses' // where the page is, and what it links to on its own host
  | 'files' // what it loads from its own host
  | 'embedding'
  | 'other-software'
  | 'elsewhere'
  | 'template'
  | 'not-a-portal';

interface Mark {
  readonly family: Family;
  /** Points for a portal, or against it when below zero. */
  readonly weight: number;
}

/** What speaks for a portal or against it. Beside each: what is looked at, and what it must not be taken for. */
export const MARKS = {
  // Host and server
  'hosted-name': { family: 'host', weight: 16 }, // below a hosting domain; not `notopendatasoft.com`, `opendatasoft.com.example.org`
  'claims-hosted-name': { family: 'host', weight: 5 }, // canonical link of a page without a known address: only a claim
  'security-contact': { family: 'security-contact', weight: 12 }, // the only contact in security.txt; not one of several
  'api-headers': { family: 'answer', weight: 8 }, // names of the platform's own response headers
  'consent-cookie': { family: 'answer', weight: 8 }, // set with the platform's choices; the mere name says nothing
  'varies-by-host': { family: 'answer', weight: 2 }, // Vary: Accept-Language, Cookie, Host; Django alone leaves Host out
  openresty: { family: 'answer', weight: 1 }, // a common server
  'other-answer': { family: 'answer', weight: -9 }, // below a hosting domain: nothing in the headers is the platform's
  // Around every page: owners edit it, and others copy it
  'responsive-menu': { family: 'frame', weight: 8 }, // attribute, element or class; kept by owners' own headers, it opens the menu
  'cookie-control': { family: 'frame', weight: 8 }, // element or class
  'front-header': { family: 'frame', weight: 7 }, // class; not `ods-header`, which others have
  'front-footer': { family: 'frame', weight: 7 }, // class
  // In the page
  'front-office': { family: 'application', weight: 8 }, // ng-app="ods.frontend"; "ods-widgets" is anybody's
  'studio-listener': { family: 'application', weight: 8 }, // a script waits for HuwiseAppReady; not in a string or comment
  'front-office-module': { family: 'application', weight: 4 }, // a script adds to the module ods.frontend
  'studio-start': { family: 'application', weight: 3 }, // a script calls ….detail.initialize(
  'page-blocks': { family: 'application', weight: 3 }, // a script sets $scope.blocks; other AngularJS pages may
  'own-data': { family: 'application', weight: 3 }, // a widget's context without a domain, or with this one
  // On its own host: links to other hosts speak for those
  'api-address': { family: 'addresses', weight: 4 }, // /api/explore/v2…
  'terms-pages': { family: 'addresses', weight: 3 }, // both, since a single one is found on unrelated sites
  'dataset-address': { family: 'addresses', weight: 3 }, // /explore/dataset/…, /explore/assets/…
  'cookie-policy-page': { family: 'addresses', weight: 1 }, // an unrelated site has it too
  'explore-address': { family: 'addresses', weight: 1 }, // /explore/ is a common word
  'page-address': { family: 'addresses', weight: 1 }, // the page is at /pages/…, /p/…: so are Data Fair's
  'platform-files': { family: 'files', weight: 3 }, // /static/ods/…
  'portal-images': { family: 'files', weight: 3 }, // icon or preview in the platform's store; others hot-link logos
  'theme-images': { family: 'files', weight: 2 }, // /assets/theme_image/…: unrelated applications have it
  // Against
  'widgets-application': { family: 'embedding', weight: -6 }, // ng-app="ods-widgets"
  'widgets-script': { family: 'embedding', weight: -4 }, // the open-source widgets, from the vendor's or a public store
  'data-of-another-host': { family: 'embedding', weight: -2 }, // a widget's context with another domain
  'embedded-view': { family: 'embedding', weight: -2 }, // a frame of another host's /explore/embed/
  'portal-elsewhere': { family: 'elsewhere', weight: -6 }, // catalogue and terms on another host only
  'unfilled-template': { family: 'template', weight: -8 }, // ##menu##: nothing has filled it in
  generator: { family: 'other-software', weight: -12 }, // the platform names none
  'other-software': { family: 'other-software', weight: -12 },
  'vendor-host': { family: 'not-a-portal', weight: -100 }, // the vendor's documentation and marketing
  'no-web-address': { family: 'not-a-portal', weight: -100 }, // a file: no site is visited
  'archive-copy': { family: 'not-a-portal', weight: -100 }, // an archive shows what a portal was; a live proxy is none
} as const satisfies Record<string, Mark>;

export type MarkKind = keyof typeof MARKS;

/** A mark that was found, and where. */
export interface PageEvidence {
  readonly kind: MarkKind;
  /** What was seen, short, as the page wrote it: no query of an address, no value of a cookie. */
  readonly excerpt: string;
}
