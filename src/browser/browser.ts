// The one place that imports the polyfill: it goes in one commit when both browsers have `browser`.
import browser from 'webextension-polyfill';

export { browser };
