import type { Declaration } from '../../../../src/core/policy/declaration.ts';
import { CATEGORIES, type LabelledCookie, type Labels } from '../scoring/labels.ts';

/** The declarations that a reader without faults gives of a document. They quote nothing. */
export const declarationsOf = ({ declared }: Labels): readonly Declaration[] =>
  declared.map(
    ({ name, provider, lifetime, category, purpose_contains }): Declaration => ({
      name,
      provider,
      purpose: purpose_contains,
      lifetime: statedLifetime(lifetime),
      category: CATEGORIES.find((known) => known === category) ?? null,
      condition: null,
      quote: { text: '', start: 0, end: 0 },
    }),
  );

function statedLifetime(lifetime: LabelledCookie['lifetime']): Declaration['lifetime'] {
  if (lifetime === null) return null;
  return lifetime === 'session' ? { kind: 'session', text: '' } : { kind: 'persistent', ...lifetime };
}
