/** Reads the tag of a language, such as `pt-br`. @see BCP 47 @returns its usual form; null for what is no tag */
export function parseLanguage(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
