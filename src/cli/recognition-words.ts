import type { MarkKind } from '../core/portal/page-evidence.ts';
import type { Recognition } from '../core/portal/recognise-page.ts';

export const CERTAINTY_WORDS: Readonly<Record<Recognition['certainty'], string>> = {
  certain: 'This is a page of an Opendatasoft portal.',
  probable: 'This is probably a page of an Opendatasoft portal.',
  no: 'This is not recognised as a page of an Opendatasoft portal.',
};

/** What each mark means, to stand before what was seen. */
export const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  'hosted-name': 'its host is below a domain that the platform hosts portals under',
  'claims-hosted-name': 'it names a host of the platform as its own address',
  'security-contact': 'its host names the platform’s security contact, and no other',
  'api-headers': 'it was answered with a header of the platform’s interface',
  'consent-cookie': 'it was answered with the platform’s consent cookie',
  'varies-by-host': 'its answer varies as the platform’s do',
  openresty: 'its server is the kind that the platform runs',
  'responsive-menu': 'it has the platform’s menu',
  'cookie-control': 'it has the platform’s control for cookie preferences',
  'front-header': 'it has the platform’s header',
  'front-footer': 'it has the platform’s footer',
  'front-office': 'it runs the platform’s application',
  'studio-listener': 'a script waits for the platform’s Studio',
  'front-office-module': 'a script adds to the platform’s application',
  'studio-start': 'a script starts a page as the platform’s Studio does',
  'page-blocks': 'a script holds the blocks of a page, as the platform’s do',
  'own-data': 'its widgets take their data from its own host',
  'api-address': 'its host has the platform’s interface',
  'terms-pages': 'its host has its terms where portals have them',
  'dataset-address': 'its host has datasets where portals have them',
  'cookie-policy-page': 'its host has a cookie policy where portals have it',
  'explore-address': 'its host has a catalogue where portals have it',
  'page-address': 'it is where portals have their pages',
  'platform-files': 'it loads the platform’s own files from its host',
  'portal-images': 'its icon or preview is in the platform’s store',
  'theme-images': 'it loads images from where portals have theirs',
  'widgets-application': 'it runs the open-source widgets, as any site may',
  'widgets-script': 'it loads the open-source widgets from elsewhere, as any site may',
  'data-of-another-host': 'its widgets take their data from another host',
  'embedded-view': 'it embeds a view of another host’s portal',
  'portal-elsewhere': 'its catalogue or terms are on another host only',
  'unfilled-template': 'a placeholder of the platform stands in it, filled in by nothing',
  generator: 'it names what made it',
  'other-software': 'it has what other software leaves',
  'vendor-host': 'its host is the vendor’s own site',
  'archive-copy': 'it is the copy that an archive keeps',
};
