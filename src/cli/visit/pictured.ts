/** What there may be a picture of. */
export const PICTURED = ['page', 'banner', 'popup'] as const;
export type Pictured = (typeof PICTURED)[number];

/** A picture, in PNG. */
export interface Picture {
  readonly of: Pictured;
  readonly png: Uint8Array;
}

export const pictureFile = (of: Pictured): string => `${of}.png`;
