import { hosts } from './hosts.ts';
import { ownerPolicyPaths } from './owner-policy-paths.ts';
import type { Visit } from './visit.ts';

/** The policy on the owner's own site, in the visitor's language; that site stands on the portal's port. */
export function ownerPolicyUrl({ url, language }: Visit): string {
  const there = new URL(ownerPolicyPaths[language], url);
  there.hostname = hosts.owner;
  return there.href;
}
