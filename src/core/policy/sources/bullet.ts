/** The mark of an item at the beginning of a line. */
export const BULLET = /^(?:[-*+•·▪◦‣●○■]|[–—](?=\s))\s+/;
