import type { Category } from '../policy/declaration.ts';

/** What the platform's banner asks about, as `cookies_preferences` names it, by the catalogue's provider. */
const TOOLS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Matomo', ['matomo']],
  ['Google Analytics', ['ga']],
  ['AT Internet (Piano)', ['at', 'xiti', 'piano']],
  ['Eulerian', ['eulerian']],
]);

/** What the platform calls functional is in the choices too, though its banner does not ask about it. */
export const ALWAYS_ON = 'functional_cookies';

/**
 * Which of the banner's choices a cookie falls under; empty when the banner has none of its own for it.
 * @see the platform's own code library (github.com/ods-labs/starterkit-huwise, src/utils/cookieUtils.ts)
 */
export function toolsOf(provider: string | null, category: Category): readonly string[] {
  return TOOLS.get(provider ?? '') ?? (category === 'preferences' ? [ALWAYS_ON] : []);
}
