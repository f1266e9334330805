/**
 * Whether a cookie store is that of private windows.
 * @see Chromium, `kIncognitoStoreId`; Firefox, `PRIVATE_STORE`
 */
export const isPrivateStore = (storeId: string): boolean => storeId === '1' || storeId === 'firefox-private';
