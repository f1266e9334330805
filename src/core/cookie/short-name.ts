/**
 * What may be a person's: text behind bars, where experiments are kept by an id; hexadecimal ids; mail addresses,
 * at least the last of their name; and long mixtures of letters and digits, but for letters that only lead to a
 * hexadecimal id. All repeats that something must follow are bounded.
 */
const PERSONAL =
  /(?<=\|\|).+|[\da-f-]{16,}|[^_|]{1,16}(@|%40).+|(?![a-z]{0,9}[\da-f]{16})([a-z]{0,9}\d){3}[a-z\d]{16,}/gi;

/**
 * A cookie's name as it is shown and written: some names hold a value, or the id of a person. What may be one gives way
 * to an ellipsis, as the query of an address does. Takes time in proportion to its length.
 */
export const shortName = (name: string): string => name.replace(PERSONAL, '…');
