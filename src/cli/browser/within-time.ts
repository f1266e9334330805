import { TimeoutError } from 'puppeteer-core';

/** The answer of what may never answer. @throws TimeoutError when it takes longer */
export async function withinTime<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ms, new TimeoutError(`the page did not answer within ${ms / 1000} seconds`));
  });
  return Promise.race([answer, tooLong]).finally(() => clearTimeout(timer));
}
