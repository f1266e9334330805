import type { Watched } from '../inspection/inspect.ts';
import type { Format } from './formats.ts';

/** A name for an exported file: of which portal, and of which day (in UTC). */
export const fileName = ({ portal, now }: Pick<Watched, 'portal' | 'now'>, { ending }: Format): string =>
  `cookies-${portal.host.replace(/[^\w.-]/g, '-')}-${new Date(now).toISOString().slice(0, 10)}${ending}`;
