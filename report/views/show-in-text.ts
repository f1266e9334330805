/** When less of the text is in sight, the words are not shown in it: the page scrolls instead. */
const MIN_SIGHT_PX = 160;

/**
 * Scrolls the chosen words into the middle of the part of the text that is in sight. Where the text scrolls by itself,
 * the page and the focus stay. Elsewhere the page scrolls to the words, and the focus goes with it.
 */
export function showInText(text: HTMLElement | null): void {
  const words = text?.querySelector('.chosen');
  if (!text || !words) return;
  const around = text.getBoundingClientRect();
  const [top, bottom] = [Math.max(0, around.top), Math.min(window.innerHeight, around.bottom)];
  if (text.scrollHeight > text.clientHeight && bottom - top > MIN_SIGHT_PX) {
    const { top: from, height } = words.getBoundingClientRect();
    text.scrollBy(0, from + height / 2 - (top + bottom) / 2);
    words.scrollIntoView({ block: 'nearest' }); // the last ones cannot come to the middle, and may be below the window
  } else if (getComputedStyle(text).overflowY === 'visible') {
    words.scrollIntoView({ block: 'center' });
    words.querySelector('a')?.focus({ preventScroll: true });
  }
}

/** The same, and the focus goes to the words: what was pressed is out of sight. */
export function goToText(text: HTMLElement | null): void {
  showInText(text);
  text?.querySelector<HTMLElement>('.chosen a')?.focus({ preventScroll: true });
}
