import type { Entry } from '../document/entry.ts';
import type { Services } from './services.ts';

/** A name without the mark of a footnote. */
const withoutNote = (text: string): string => text.replace(/[\s*†‡]+$/, '').trim();

export function createProviders({ findService }: Pick<Services, 'findService'>) {
  return {
    /** Who sets the cookie: as its column says, else the service that the heading or the words about it name. */
    readProvider({ cells, headings, place }: Entry): string | null {
      const stated = withoutNote(cells.provider?.text.split('\n')[0] ?? '');
      if (/[\p{L}\d]/u.test(stated)) return stated;
      const [nearest = '', next = ''] = headings;
      const texts = [cells.name?.text, nearest, next, cells.purpose?.text, cells.description?.text];
      // A sentence of prose speaks for itself before its heading does.
      const ordered = place === 'prose' ? texts.toReversed() : texts;
      for (const text of ordered) {
        const service = text === undefined ? null : findService(text);
        if (service !== null) return service;
      }
      return null;
    },
  };
}
