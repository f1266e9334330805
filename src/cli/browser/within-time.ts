/** The answer of what may never answer. @throws Error when it takes longer */
export async function withinTime<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ms, new Error(`the page did not answer within ${ms / 1000} seconds`));
  });
  return Promise.race([answer, tooLong]).finally(() => clearTimeout(timer));
}
