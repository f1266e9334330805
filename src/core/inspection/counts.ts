import { getOrMake } from '../get-or-make.ts';
import type { Severity } from './judgement/severity.ts';
import type { Group, Kind, Status } from './status.ts';

/** How many cookies do not match in one way. A cookie counts once, by its gravest. */
export interface KindCount {
  readonly group: Group;
  readonly kind: Kind;
  readonly severity: Severity | null;
  readonly cookies: number;
}

/** The counts of all surfaces: none has another. */
export interface Counts {
  /** All cookies seen in this watch, those removed since included. */
  readonly cookies: number;
  /** The one number: the first three groups together. */
  readonly notMatching: number;
  readonly undeclared: number;
  readonly differs: number;
  readonly againstChoice: number;
  /** Named by the policy, and no more is known: neither declared nor undeclared. */
  readonly mentioned: number;
  readonly asDeclared: number;
  /** Declarations, not cookies: declared, and not seen in this watch (conditional ones included). */
  readonly unobserved: number;
  /** In which ways those that do not match differ; together they are {@link notMatching}. */
  readonly kinds: readonly KindCount[];
}

/**
 * Counts cookies by their status.
 * @param cookies the gravest first, which orders the kinds
 */
export function count(
  cookies: readonly { readonly status: Status | null }[],
  declarations: readonly { readonly verdict: string }[],
): Counts {
  const inGroup = (group: Group) => cookies.filter(({ status }) => status?.group === group).length;
  const [undeclared, differs, againstChoice] = [inGroup('undeclared'), inGroup('differs'), inGroup('against-choice')];
  return {
    cookies: cookies.length,
    notMatching: undeclared + differs + againstChoice,
    undeclared,
    differs,
    againstChoice,
    mentioned: inGroup('mentioned'),
    asDeclared: inGroup('as-declared'),
    unobserved: declarations.filter(({ verdict }) => verdict !== 'observed').length,
    kinds: countKinds(cookies),
  };
}

function countKinds(cookies: readonly { readonly status: Status | null }[]): readonly KindCount[] {
  const counts = new Map<string, { -readonly [Key in keyof KindCount]: KindCount[Key] }>();
  for (const { status } of cookies) {
    const kind = status?.kinds[0];
    if (!kind) continue;
    const { group, severity } = status;
    getOrMake(counts, kind + severity, () => ({ group, kind, severity, cookies: 0 })).cookies += 1;
  }
  return [...counts.values()];
}
