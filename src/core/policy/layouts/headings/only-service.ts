import type { Fields } from '../../fields/fields.ts';

export function createOnlyService({
  findServices,
  findSetter,
  says,
  saysCookie,
  sentencesOf,
}: Pick<Fields, 'findServices' | 'findSetter' | 'says' | 'saysCookie' | 'sentencesOf'>) {
  /**
   * The service that a paragraph names, when it names no other. "Set by Example" goes on about one cookie, and what a
   * sentence denies ("Example runs without cookies") sets none.
   */
  return (whole: string): string | null => {
    if (findServices(whole).length === 0 || (findSetter(whole) !== null && !saysCookie(whole))) return null;
    const text = Array.from(sentencesOf(whole), ({ sentence }) => (says(sentence, 'not') ? '' : sentence)).join('');
    // "Example Analytics (EA4)" are one.
    const named = findServices(text).filter(({ start }) => !text.slice(0, start).endsWith(' ('));
    const [first, ...others] = new Set(named.map(({ start, end }) => text.slice(start, end)));
    return first === undefined || others.some((other) => !other.startsWith(first)) ? null : first;
  };
}
