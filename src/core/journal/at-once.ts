/**
 * A choice and a write arrive by different ways, up to 100 ms apart, and a yes may cause a write before it is stored.
 * Nobody knows which of two came first when no more than so many ms are between them.
 */
export const AT_ONCE_MS = 200;
