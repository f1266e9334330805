/** Makes a listener of a handler. A failure shows in the worker's console, and does not stop the next event. */
export const logFailure =
  <Details extends readonly unknown[]>(handle: (...details: Details) => Promise<void>) =>
  (...details: Details): void => {
    handle(...details).catch(console.error);
  };
