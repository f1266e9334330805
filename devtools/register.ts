// Runs in the page without a sight that each opened window of developer tools loads.
import { browser } from '../src/browser/browser.ts';

// Firefox takes paths for relative to this page, Chromium for relative to the extension's folder.
browser.devtools.panels.create(browser.i18n.getMessage('panel_name'), '/icons/16.png', '/devtools/panel.html');
