import { browser } from './browser.ts';

/** Whether this page of the extension is in a private window. */
export const isInPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
