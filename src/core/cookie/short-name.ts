/**
 * What may be a person's: text behind bars, where experiments are kept by an id; hexadecimal ids; mail addresses (@see
 * RFC 5321 §4.5.3.1.1); and long mixtures of letters and digits, but for letters that only lead to a hexadecimal id.
 */
const PERSONAL =
  /(?<=\|\|).+|[\da-f-]{16,}|[^_|]{1,64}(@|%40).+|(?<![a-z\d])(?![a-z]*[\da-f]{16})([a-z]*\d){3}[a-z\d]{11,}/gi;

/**
 * A cookie's name as it is shown and written: some names hold a value, or the id of a person. What may be one gives way
 * to an ellipsis, as the query of an address does. Takes time in proportion to its length.
 */
export const shortName = (name: string): string => name.replace(PERSONAL, '…');
