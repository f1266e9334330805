// Runs in the page without a sight that each opened window of developer tools loads. Both browsers know `chrome` here,
// and one file loads faster than two.

// Firefox takes paths for relative to this page, Chromium for relative to the extension's folder.
chrome.devtools.panels.create(chrome.i18n.getMessage('panel_name'), '/icons/16.png', '/devtools/panel.html');

export {};
