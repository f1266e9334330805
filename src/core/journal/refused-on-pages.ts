import type { Observation } from './observe.ts';
import type { RefusedLine } from './refused-line.ts';

/**
 * The refused lines of a portal's own pages. A browser may tell nothing of a domain that was not granted: then only what
 * the line itself says is known.
 */
export const refusedOnPages = (
  lines: readonly RefusedLine[],
  host: string,
  otherHosts: Observation['otherHosts'],
): readonly RefusedLine[] =>
  lines.filter(
    ({ line, reason, pageHost }) =>
      pageHost === host && (reason.certain || line.domain === null || otherHosts?.get(line.domain) !== false),
  );
