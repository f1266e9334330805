// The only file that imports the polyfill. It goes when the manifest asks for Chromium 144: see native-browser.ts.
import browser from 'webextension-polyfill';

export { browser };
