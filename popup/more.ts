/** What the first sight of a report does without: one file, loaded after that was painted. */

export { rules } from '../src/core/inspection/rules/rules.ts';
export { offerAccess } from './access.tsx';
export { createActions } from './actions.ts';
export * as views from './views/more.ts';
