import { type Source, withoutComments } from './source.ts';

const BINDING = /^(?:export )?(?:let|var) (\w+)/gm;
const CONTAINER = /^(?:export )?const (\w+)(: [^=\n]+)? = (?:\[|\{|new (?:Map|Set|WeakMap|WeakSet|Array)\b)/gm;
/** What is made by such a call keeps what it was asked. */
const MEMORY = /^(?:export )?const (\w+)(?:: [^=\n]+)? = (?:memoize|new (?:WeakMap|WeakSet))\b/gm;

/**
 * What a module keeps between two calls: a binding that changes, a container that something is put into, a function
 * that remembers. A table that is only read is none.
 */
export function moduleState(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ file, source }) => {
    const code = withoutComments(source);
    const names = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name);
    const changed = names(CONTAINER).filter((name) => isChanged(code, name));
    return [...new Set([...names(BINDING), ...names(MEMORY), ...changed])].map((name) => `${file}: ${name}`);
  });
}

const CHANGES =
  /^\.(?:set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)\(|^(?:\.\w+|\[[^\]]+\])(?:\s*[-+*/|&?]*=(?!=)|\+\+|--)/;

function isChanged(code: string, name: string): boolean {
  return code.split(name).some((rest, index, parts) => {
    const before = parts[index - 1];
    return before !== undefined && !/[\w$.]$/.test(before) && CHANGES.test(rest);
  });
}
