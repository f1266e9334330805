import type { Match } from '../catalogue/look-up.ts';
import type { KnownPurpose } from './report.ts';

/** What the catalogue says a cookie is for, and how sure it is. */
export function cataloguePurpose({ entry: { sentence, provider, category, others }, certainty }: Match): KnownPurpose {
  return { kind: 'catalogue', id: sentence, provider, category, certainty, others };
}
