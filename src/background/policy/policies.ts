import { coalesce } from '../../browser/coalesce.ts';
import { watchId } from '../../browser/watch.ts';
import { chooseFile, choosePage } from './choose-policy.ts';
import { readLinkedPolicy } from './read-linked-policy.ts';
import { seeToPolicy } from './see-to-policy.ts';
import { forgetPolicies } from './store-policy.ts';

/**
 * The policy of each watched portal, from the best source that there is:
 *
 *     the document that the user chose  >  the portal's own, fetched  >  the same page as a tab shows it
 */
export function openPolicies() {
  return {
    seeToPolicy: coalesce(watchId, seeToPolicy),
    readLinkedPolicy: coalesce(watchId, readLinkedPolicy),
    choosePage,
    chooseFile,
    forget: forgetPolicies,
  } as const;
}

export type Policies = ReturnType<typeof openPolicies>;
