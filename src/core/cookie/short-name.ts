/**
 * What may be a person's: text behind bars, where experiments are kept by an id; mail addresses, at least the last of
 * their name; hexadecimal ids; long mixtures of letters and digits. All repeats that something must follow are bounded.
 */
const PERSONAL = [/(?<=\|\|).+/g, /[^_|]{1,16}(@|%40).+/g, /[\da-f-]{16,}/gi, /([a-z]{0,9}\d){3}[a-z\d]{16,}/gi];

/**
 * A cookie's name as it is shown and written: some names hold a value, or the id of a person. What may be one gives way
 * to an ellipsis, as the query of an address does. Takes time in proportion to its length.
 */
export const shortName = (name: string): string => PERSONAL.reduce((short, own) => short.replace(own, '…'), name);
