/** What the first sight of a report does without: one file, loaded after that was painted. */

export { rules } from '../src/core/inspection/rules/rules.ts';
export { createActions } from './actions.ts';
export { offerAccess } from './offer-access.tsx';
export { deferredViews } from './views/deferred-views.ts';
