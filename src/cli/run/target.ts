import { createHash } from 'node:crypto';

/** What is done with the banner, a visit each: nothing, refuse, accept. The phases within one report are others. */
export const VISIT_PHASES = ['before', 'refuse', 'accept'] as const;
export type VisitPhase = (typeof VISIT_PHASES)[number];

/** A portal that a run is to visit. */
export interface Target {
  /** Where it is visited. */
  readonly address: string;
  /** What is written of that: without a user's name and password, and without a place in the page. */
  readonly url: string;
  readonly host: string;
  /** The name of its folder: the host's, with a mark when the address names more than the host. */
  readonly folder: string;
  /** Null when the run has one visit for each portal. */
  readonly phase: VisitPhase | null;
}

const MARK_LENGTH = 8;

export function toTarget(address: URL): Target {
  const written = new URL(address);
  written.username = '';
  written.password = '';
  written.hash = '';
  const { href: url, hostname: host } = written;
  return { address: address.href, url, host, folder: folderOf(written), phase: null };
}

/** No part of an address names a folder as it is, but host and port. */
function folderOf({ href, hostname, port }: URL): string {
  const name = hostname.replace(/[[\]:]/g, '_') + (port && `_${port}`);
  const isHostAlone = href === `https://${hostname}${port && `:${port}`}/`;
  return isHostAlone ? name : `${name}-${createHash('sha256').update(href).digest('hex').slice(0, MARK_LENGTH)}`;
}

/** A visit for each phase, each with a folder of its own; the same targets when there are none. */
export const inPhases = (targets: readonly Target[], phases: readonly VisitPhase[]): readonly Target[] =>
  phases.length === 0
    ? targets
    : targets.flatMap((target) => phases.map((phase) => ({ ...target, phase, folder: `${target.folder}/${phase}` })));

/** What tells two visits of a run apart. */
export const visitKey = ({ url, phase }: Pick<Target, 'url' | 'phase'>): string => `${phase ?? ''} ${url}`;
