/** A comment, a string, a template or a pattern, whichever comes first. */
const TOKEN =
  /\/\*[\s\S]*?\*\/|\/\/.*|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\[\s\S])*)`|(?<=[(=,:[!&|?{};+>]\s*|\breturn\s+)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*/g;

/** The texts that stand in a file's code: strings, templates without what they insert, patterns without their classes. */
export const literalsOf = (source: string): readonly string[] =>
  [...source.matchAll(TOKEN)].flatMap(([, single, double, template, pattern]) => {
    const text = single ?? double ?? template?.replace(/\$\{[^}]*\}/g, ' ');
    return text ?? pattern?.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ') ?? [];
  });
