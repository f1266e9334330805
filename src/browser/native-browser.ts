/**
 * What the popup is built with in place of the polyfill, which would be a seventh of it: every call
 * that it makes returns a promise natively, in Firefox and in Chromium from the version that the
 * manifest asks for. The worker needs the polyfill for its answers to messages.
 */
const { browser, chrome } = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };

/** The default, as in the module that it stands in for. */
export default browser ?? chrome;
