/** All that is loaded after the first sight of a report was painted, as one file. */

export { createDesk } from './create-desk.ts';
export { deferredViews } from './views/deferred-views.ts';
