/** The languages that the extension speaks: those of `_locales`. */
export const LANGUAGES = ['ca', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];
