/** What there may be a picture of. */
export const PICTURED = ['page', 'banner', 'popup'] as const;
export type Pictured = (typeof PICTURED)[number];

export const pictureFile = (of: Pictured): string => `${of}.png`;
