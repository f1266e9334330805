import { takeSnapshot } from '../../browser/take-snapshot.ts';
import { findMentions } from '../../core/inspection/mention/find-mentions.ts';
import { readHeld } from '../../core/journal/read-held.ts';

/** Reports are made with these, besides the rules. A worker cannot load scripts later: it has them in its own. */
export const reportParts = { readHeld, takeSnapshot, findMentions };
