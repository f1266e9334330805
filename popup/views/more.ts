/** What the first sight of a report does without: it is loaded after that was painted. */

export { RefusedLines } from '../../src/ui/refused-lines.tsx';
export { CookieDetails } from './cookie-details.tsx';
export { DeclarationDetails } from './declaration-details.tsx';
export { moveAmongRows } from './list-keys.ts';
export { PolicyChoices } from './policy-choices.tsx';
export { PolicyElsewhere } from './policy-elsewhere.tsx';
export { Remedies } from './remedies.tsx';
export { Shortcuts } from './shortcuts.ts';
