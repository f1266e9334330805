const SECOND_MS = 1000;

/**
 * Limits how often something happens per second.
 * @returns whether there is room for one more at this moment, in ms since the Unix epoch
 */
export function limitPerSecond(max: number): (at: number) => boolean {
  let began = 0;
  let count = 0;
  return (at) => {
    if (at - began >= SECOND_MS || at < began) {
      began = at;
      count = 0;
    }
    return count++ < max;
  };
}
