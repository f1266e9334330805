/** Less of the text in sight than this, in pixels, is no place to show words in. */
const ENOUGH = 160;

/**
 * Brings the chosen words into the middle of what is in sight of the text. Where the text scrolls by itself the
 * page stays as it is, and the focus with it; else the page goes there, and takes the focus along.
 */
export function showInText(text: HTMLElement | null): void {
  const words = text?.querySelector('.chosen');
  if (!text || !words) return;
  const around = text.getBoundingClientRect();
  const [top, bottom] = [Math.max(0, around.top), Math.min(window.innerHeight, around.bottom)];
  if (text.scrollHeight > text.clientHeight && bottom - top > ENOUGH) {
    const { top: from, height } = words.getBoundingClientRect();
    text.scrollBy(0, from + height / 2 - (top + bottom) / 2);
    words.scrollIntoView({ block: 'nearest' }); // the last ones cannot come to the middle, and may be below the window
  } else if (getComputedStyle(text).overflowY === 'visible') {
    words.scrollIntoView({ block: 'center' });
    words.querySelector('a')?.focus({ preventScroll: true });
  }
}
