import { ownerPolicyUrl } from '../model/owner-policy-url.ts';
import type { Visit } from '../model/visit.ts';
import { words } from './words.ts';

/** Where the portal's own pages say that the policy is; null for one that links to it nowhere. */
export function policyLink(visit: Visit): { readonly href: string; readonly text: string } | null {
  const say = words[visit.language];
  switch (visit.scenario.policy.kind) {
    case 'other-page':
      return { href: '/pages/cookies/', text: say.cookiesPage };
    case 'owner-site':
      return { href: ownerPolicyUrl(visit), text: say.cookies };
    case 'pdf':
      return null;
    default:
      return { href: '/terms/cookies-policy/', text: say.cookies };
  }
}
