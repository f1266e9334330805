import { inPage } from '../../browser/in-page.ts';

/**
 * The markup of a page after its scripts ran, with that of open shadow roots.
 * @returns null when the tab is gone, or shows a page that we may not look at
 */
export function markupIn(tabId: number): Promise<string | null> {
  return inPage(tabId, () => {
    const { documentElement: root } = document;
    const shadowRoots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const markup = `<html lang="${root.lang.replace(/[^\w-]/g, '')}">${root.getHTML({ shadowRoots })}</html>`;
    return markup.slice(0, 3_000_001); // one character more than is read, which tells that the page is too long
  });
}
