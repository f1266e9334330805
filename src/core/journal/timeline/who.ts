import { setterOf, type WriteClaim } from '../write-claim.ts';
import type { CookieRow, Frame } from './row.ts';

/** Who made a write or a removal, from where, and what was asked for. */
export function whoOf(claim: WriteClaim | null): Pick<CookieRow, 'cause' | 'frame' | 'pageHost' | 'asked' | 'askedAt'> {
  return {
    cause: setterOf(claim),
    frame: claim && frameOf(claim),
    pageHost: claim?.pageHost ?? null,
    asked: claim?.line ?? null,
    askedAt: claim?.at ?? null,
  };
}

/** What the browser did by itself. */
export const BY_BROWSER = { ...whoOf(null), cause: { kind: 'browser' } } as const;

function frameOf(claim: WriteClaim): Frame {
  if (claim.kind === 'write') return { kind: 'document', url: claim.frameUrl };
  const { frameId, resourceType, url, initiator } = claim.response;
  if (frameId === 0) return { kind: 'page' };
  if (frameId < 0) return { kind: 'service-worker' };
  return { kind: 'frame', url: resourceType === 'sub_frame' ? url : initiator };
}
