const SECOND_MS = 1000;

/**
 * Lets so many through per second, and no more.
 * @returns whether there is room for one at this moment, in ms since the Unix epoch
 */
export function limitPerSecond(most: number): (at: number) => boolean {
  let began = 0;
  let count = 0;
  return (at) => {
    if (at - began >= SECOND_MS || at < began) {
      began = at;
      count = 0;
    }
    return count++ < most;
  };
}
