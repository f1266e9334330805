import { MARKS } from './page-evidence.ts';
import type { Portal } from './portal.ts';
import type { Recognition } from './recognise-page.ts';

const ORDER = ['no', 'probable', 'certain'] as const satisfies readonly Portal['certainty'][];

/** The host of a page that was recognised, with what spoke for the answer; what spoke against it is left out. */
export function toPortal(host: string, { certainty, evidence }: Recognition): Portal {
  const speaksFor = certainty === 'no' ? -1 : 1;
  const marks = evidence.filter(({ kind }) => Math.sign(MARKS[kind].weight) === speaksFor);
  return { host, certainty, evidence: { kind: 'page', marks } };
}

/** Of two answers about one host, the one that is surer of a portal: not every page of a portal shows it. */
export function surer(known: Portal | undefined, next: Portal): Portal {
  return known && ORDER.indexOf(known.certainty) >= ORDER.indexOf(next.certainty) ? known : next;
}
