/** What the first sight of a report does without: it is loaded after that was painted. */

export { Besides } from './besides.tsx';
export { CookieDetails } from './cookie-details.tsx';
export { DeclarationDetails } from './declaration-details.tsx';
export { moveAmongRows } from './list-keys.ts';
export { PolicyElsewhere } from './policy-elsewhere.tsx';
export { Remedies } from './remedies.tsx';
export { Shortcuts } from './shortcuts.ts';
