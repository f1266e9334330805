/** All that is loaded after the first sight of a report was painted, as one file. */

export { createActions } from './actions.ts';
export { offerAccess } from './offer-access.tsx';
export { deferredViews } from './views/deferred-views.ts';
