import type { OriginStorage } from '../../journal/stored-item.ts';
import type { Rule } from '../judgement/rule.ts';

export interface OtherStorageEvidence {
  readonly kind: 'other-storage';
  readonly origin: string;
  /** How many. */
  readonly items: number;
}

/**
 * A page keeps something in the browser besides cookies: the rule about consent is not about cookies alone.
 * @see EDPB, Guidelines 2/2023 on the technical scope of article 5(3)
 */
export const otherStorage: Rule<OriginStorage, OtherStorageEvidence> = ({ origin, items, more }) =>
  items.length > 0
    ? {
        severity: 'note',
        reference: 'edpb-2-2023',
        evidence: { kind: 'other-storage', origin, items: items.length + more },
      }
    : null;
