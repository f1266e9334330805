/** A string that may be a name, such as that of an event or a module. */
const NAME = /^[\w.$-]{1,40}$/;

/**
 * The code of a script in lower case, without its comments; of its strings only those that may be names are kept,
 * in single quotes. What a script says is not what it does. Not a parser: a quote inside of a regular expression
 * hides the rest of its line at most.
 */
export function scriptCode(script: string): string {
  let code = '';
  let from = 0;
  for (let at = 0; at < script.length; at += 1) {
    const character = script.charAt(at);
    if (script.startsWith('//', at) || script.startsWith('/*', at)) {
      code += `${script.slice(from, at)} `;
      at = commentEnd(script, at);
      from = at + 1;
    } else if (character === '"' || character === "'" || character === '`') {
      const end = stringEnd(script, at + 1, character);
      const text = script.slice(at + 1, end);
      code += `${script.slice(from, at)}'${NAME.test(text) ? text : ''}'`;
      at = end;
      from = end + 1;
    }
  }
  return (code + script.slice(from)).toLowerCase();
}

/** The last character of a comment. */
function commentEnd(script: string, start: number): number {
  const isBlock = script.charAt(start + 1) === '*';
  const end = script.indexOf(isBlock ? '*/' : '\n', start + 2);
  return end === -1 ? script.length : end + (isBlock ? 1 : 0);
}

/** Where a string ends: at its quote, or at the end of the line unless it is a template. */
function stringEnd(script: string, start: number, quote: string): number {
  for (let at = start; at < script.length; at += 1) {
    const character = script.charAt(at);
    if (character === '\\') at += 1;
    else if (character === quote || (character === '\n' && quote !== '`')) return at;
  }
  return script.length;
}
