import { AT_ONCE_MS } from './at-once.ts';
import type { ChoicePeriod } from './choice-period.ts';
import { PHASES, type Phase, phaseOf } from './phase.ts';
import type { Span } from './span.ts';

/** How many cookies were there in each phase; null for one that did not come. */
export type PhaseCounts = Readonly<Record<Phase, number | null>>;

/** A banner that deletes what was refused has done so by then. */
export const GRACE_MS = 5000;

interface Phases {
  /** In which of them a cookie was there. */
  readonly of: (spans: readonly Span[]) => readonly Phase[];
  readonly count: (cookies: readonly { readonly phases: readonly Phase[] }[]) => PhaseCounts;
}

interface Stretch {
  readonly phase: Phase;
  readonly from: number;
  readonly until: number;
}

/**
 * In which phases cookies were there. Nothing is counted in the moments in which a choice takes effect.
 * @param watch from when to when, in ms since the Unix epoch
 * @returns null where a tool’s choice is not read: then nobody knows
 */
export function createPhases(
  periods: readonly ChoicePeriod[],
  unreadChoices: readonly string[],
  watch: { readonly from: number; readonly to: number },
): Phases | null {
  if (unreadChoices.length > 0) return null;
  const stretches = stretchesOf(periods, watch);
  const within = (is: (stretch: Stretch) => boolean) =>
    PHASES.filter((phase) => stretches.some((stretch) => stretch.phase === phase && is(stretch)));
  const came = within(() => true);
  const countIn = (phase: Phase, cookies: readonly { readonly phases: readonly Phase[] }[]) =>
    came.includes(phase) ? cookies.filter(({ phases }) => phases.includes(phase)).length : null;
  return {
    count: (cookies) => ({
      before: countIn('before', cookies),
      refused: countIn('refused', cookies),
      accepted: countIn('accepted', cookies),
    }),
    of: (spans) =>
      within(({ from, until }) => spans.some((span) => (span.from ?? from) < until && (span.until ?? watch.to) > from)),
  };
}

function stretchesOf(periods: readonly ChoicePeriod[], { from, to }: { from: number; to: number }): readonly Stretch[] {
  const edges = [from, to, ...periods.flatMap((one) => [one.from ?? one.knownAt, one.until ?? to])];
  const times = [...new Set(edges)].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [index, start] of times.entries()) {
    const end = times[index + 1];
    if (end === undefined) break;
    const inForce = periods.filter((one) => (one.from ?? 0) <= start && (one.until ?? to) > start);
    if (inForce.some(({ knownAt, from: made }) => made === null && knownAt > start)) continue; // nobody saw since when
    const phase = phaseOf(inForce.map(({ choices }) => choices));
    if (phase === null) continue;
    const stretch = {
      phase,
      from: start + (phase === 'refused' ? GRACE_MS : 0),
      until: end - (phase === 'before' && end < to ? AT_ONCE_MS : 0),
    };
    if (stretch.from < stretch.until) stretches.push(stretch);
  }
  return stretches;
}
