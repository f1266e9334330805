/** No array that is made of a policy's file has as many entries. */
const MAX_LENGTH = 1_000_000;

/**
 * Runs work that fails once an array has grown too long. pdf.js makes some as long as a file says, and where memory ends,
 * the whole program does. An entry that an array has not is looked for at its prototype first: so one there stops it.
 * Meanwhile it is so for all code of the thread: files are read one at a time.
 * @see ECMAScript, OrdinarySet
 * @throws RangeError
 */
export async function withinArrays<T>(work: () => Promise<T>): Promise<T> {
  let isOver = false;
  Object.defineProperty(Array.prototype, MAX_LENGTH, {
    configurable: true,
    set() {
      isOver = true;
      throw new RangeError('An array has too many entries.');
    },
  });
  try {
    const done = await work();
    if (isOver) throw new RangeError('A part of the file has too many entries.'); // pdf.js does without that part
    return done;
  } finally {
    Reflect.deleteProperty(Array.prototype, MAX_LENGTH);
    Array.prototype.length = 0;
  }
}
