import type { Cookie } from '../cookie/cookie.ts';
import { shortName } from '../cookie/short-name.ts';

/** The auditor's own words on cookies, by {@link noteKey}. */
export type Notes = Readonly<Record<string, string>>;

/** What a note is found by: the same in a report as in its file, which has names in short. */
export const noteKey = ({ name, domain, path }: Pick<Cookie, 'name' | 'domain' | 'path'>): string =>
  JSON.stringify([shortName(name), domain, path]);

export const noteOn = (cookie: Cookie, notes: Notes): string => notes[noteKey(cookie)] ?? '';

/** The notes with another one on a cookie; an empty one is none. */
export function withNote(notes: Notes, cookie: Cookie, text: string): Notes {
  const { [noteKey(cookie)]: _, ...others } = notes;
  return text.trim() === '' ? others : { ...others, [noteKey(cookie)]: text };
}
