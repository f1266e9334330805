/** A string that may be a name, such as that of an event or a module. */
const NAME = /^[\w.$-]{1,40}$/;
/** Where a string or a comment begins. */
const BEGIN = /["'`]|\/[/*]/g;
/** Where each of them ends; a string that nothing closes ends with its line. */
const ENDS: Readonly<Record<string, RegExp>> = {
  '"': /"|\n/g,
  "'": /'|\n/g,
  '`': /`/g,
  '//': /\n/g,
  '/*': /\*\//g,
};

/**
 * The code of a script in lower case, without its comments; of its strings only those that may be names are kept,
 * in single quotes. What a script says is not what it does. Not a parser: a quote inside of a regular expression
 * hides the rest of its line.
 */
export function scriptCode(script: string): string {
  const parts: string[] = [];
  for (let from = 0; from < script.length; ) {
    BEGIN.lastIndex = from;
    const begin = BEGIN.exec(script);
    parts.push(script.slice(from, begin?.index));
    if (begin === null) break;
    const start = BEGIN.lastIndex;
    const [end, after] = endOf(script, start, begin[0]);
    const text = script.slice(start, end);
    if (begin[0].startsWith('/')) parts.push(' ');
    else parts.push(NAME.test(text) ? `'${text}'` : "''");
    from = after;
  }
  return parts.join('').toLowerCase();
}

/** Where the content of a string or comment ends, and where the code goes on. */
function endOf(script: string, start: number, begin: string): readonly [end: number, after: number] {
  const pattern = ENDS[begin];
  if (pattern === undefined) return [start, start];
  pattern.lastIndex = start;
  for (let found = pattern.exec(script); found; found = pattern.exec(script)) {
    if (begin.startsWith('/') || !isEscaped(script, found.index, start)) return [found.index, pattern.lastIndex];
  }
  return [script.length, script.length];
}

/** Whether an odd number of backslashes stands before a character. */
function isEscaped(script: string, index: number, start: number): boolean {
  let first = index;
  while (first > start && script.charAt(first - 1) === '\\') first -= 1;
  return (index - first) % 2 === 1;
}
