/** True for words before a bracket that say what the names in it are for: four in small letters. */
export const isClause = (text: string): boolean => /(?:\s\p{Ll}+){4}/u.test(text);
