import type { SavedAudit } from '../../src/browser/saved-audits.ts';

/** What a saved audit is called: by the user, or by its portal. */
export const titleOf = ({ name, host }: SavedAudit): string => name || host;
