import type { PortalLanguage } from './scenario.ts';

/** Where the owner's own site has the policy: one page for each language. */
export const ownerPolicyPaths: Record<PortalLanguage, string> = { en: '/cookie-policy', fr: '/politique-cookies' };
