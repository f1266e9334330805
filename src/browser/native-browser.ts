/**
 * Stands in for the polyfill in what is built, where that would be a seventh of the popup. All calls that we make return
 * promises in both browsers, from the versions that the manifest asks for; messages are answered by `answer-messages.ts`.
 */
const { browser, chrome } = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };

/** A default export, as that of the polyfill. */
export default browser ?? chrome;
