import type { Category } from '../core/cookie/category.ts';
import type { KnownPurpose } from '../core/inspection/report.ts';
import type { MessageKey, Messages } from './messages.ts';

/** The platform's own cookies, whose effects are known in detail, by the catalogue's sentence. */
const OWN: ReadonlyMap<string, MessageKey> = new Map([
  ['opendatasoft_sessionid', 'without_opendatasoft_sessionid'],
  ['opendatasoft_csrftoken', 'without_opendatasoft_csrftoken'],
  ['opendatasoft_django_language', 'without_opendatasoft_django_language'],
  ['opendatasoft_cookies_preferences', 'without_opendatasoft_cookies_preferences'],
]);

/**
 * What a visitor would miss without the cookie.
 * @param known what the catalogue says; where it is certain, it wins over the policy
 * @param stated the category that the policy states
 */
export function withoutText(known: KnownPurpose | null, stated: Category | null, { t }: Messages): string {
  const own = known && OWN.get(known.id);
  if (own) return t(own);
  const category = known?.certainty === 'certain' ? known.category : (stated ?? known?.category);
  return t(`without_${category ?? 'unclassified'}`);
}
