// The only file that imports the polyfill, which what is built has native-browser.ts for.
import browser from 'webextension-polyfill';

export { browser };
