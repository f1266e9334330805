/** What stands between `${` and `}`: code with brackets within brackets, and templates, one deep. */
const INSERTED = /(?:[^{}`]|`[^`]*`|\{[^{}]*\})*/.source;
const INSERT = new RegExp(`\\$\\{(${INSERTED})\\}`, 'g');

/**
 * A comment, a string, a template or a pattern, whichever comes first. A pattern stands where a value may begin, maybe
 * below a comment, but not behind `}`: a slash there closes a tag, `<Row of={it} />`.
 */
const TOKEN = new RegExp(
  [
    /\/\*[\s\S]*?\*\/|\/\/.*/.source,
    /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/.source,
    `\`((?:[^\`\\\\$]|\\\\[\\s\\S]|\\$(?!\\{)|\\$\\{${INSERTED}\\})*)\``,
    /(?<=(?:[(=,:[!&|?{;+>]|\breturn\b)\s*(?:\/\/.*\s+)*)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/
      .source,
  ].join('|'),
  'g',
);

/** The texts that stand in a file's code: strings, templates without what they insert, patterns without their classes. */
export const literalsOf = (source: string): readonly string[] =>
  [...source.matchAll(TOKEN)].flatMap(([, single, double, template, pattern]) => {
    const text = single ?? double ?? template?.replace(INSERT, ' ');
    return text ?? pattern?.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ') ?? [];
  });

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The patterns that a file's code is written with, those in what a template inserts too. */
export const patternsOf = (code: string): readonly Pattern[] =>
  [...code.matchAll(TOKEN)].flatMap(([, , , template, source, flags = '']) =>
    source === undefined
      ? [...(template ?? '').matchAll(INSERT)].flatMap(([, insert = '']) => patternsOf(insert))
      : [{ source, flags }],
  );
