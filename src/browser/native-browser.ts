/**
 * Stands in for the polyfill in the surfaces, where that would be a seventh of the popup. All calls that they make return
 * promises in both browsers, from the versions that the manifest asks for. The worker needs the polyfill to answer
 * messages with promises, which Chromium does from version 144 on.
 * @see https://groups.google.com/a/chromium.org/g/chromium-extensions/c/4txWvDW55hU
 */
const { browser, chrome } = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };

/** A default export, as that of the polyfill. */
export default browser ?? chrome;
