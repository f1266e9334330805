import type { Labels } from '../scoring/labels.ts';
import { type Cookie, type Policy, told } from './policy.ts';

/** What a person reads in a policy: the facts of its columns, and the categories of its headings. */
export function toLabels(policy: Policy, layout: string): Labels {
  const labelOf = (cookie: Cookie, heading: string | null): Labels['declared'][number] => {
    const says = (text: string): string | null => (text === '' ? null : text);
    const category = told(cookie, policy, 'category') !== '' || heading !== null;
    return {
      name: cookie.name.means,
      name_alternatives: [],
      provider: says(told(cookie, policy, 'provider')),
      lifetime: told(cookie, policy, 'lifetime') === '' ? null : cookie.lifetime.means,
      lifetime_alternatives: [],
      category: category ? cookie.category.means : null,
      category_alternatives: [],
      purpose_contains: says(told(cookie, policy, 'purpose').replace(/\.$/, '')),
    };
  };
  return {
    language: policy.language.tag,
    layout,
    declared: policy.sections.flatMap(({ heading, cookies }) => cookies.map((cookie) => labelOf(cookie, heading))),
    optional: [],
    not_cookies: [],
    known_mistakes: [],
  };
}
