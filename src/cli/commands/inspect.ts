import { findBrowser } from '../browser/find-browser.ts';
import { getBrowser } from '../browser/get-browser.ts';
