/** Lines below the heading of their section, if it has one. */
export const headed = (heading: string | null, lines: readonly string[], mark = '## '): string =>
  [...(heading === null ? [] : [mark + heading, '']), ...lines].join('\n');
