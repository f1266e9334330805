/** What the first sight of a report does without: it is loaded after that was painted. */
export { CookieDetails } from './cookie-details.tsx';
export { DeclarationDetails } from './declaration-details.tsx';
export { PolicyChoices } from './policy-choices.tsx';
export { PolicyElsewhere } from './policy-elsewhere.tsx';
export { RefusedLines } from './refused-lines.tsx';
export { Remedies } from './remedies.tsx';
