import type { SetCookieLine } from '../../core/cookie/set-cookie-line.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import type { SettingResponse } from '../../core/journal/setter.ts';
import type { PageWrites } from './page-writes.ts';

/** What the browser told, before it is routed. It holds no cookie's value, like everything that is stored. */
export type Notice =
  /** A top-level navigation began. */
  | { readonly kind: 'navigation'; readonly at: number; readonly tabId: number; readonly url: string }
  | {
      readonly kind: 'headers';
      readonly at: number;
      readonly tabId: number;
      /** Host of the top-level page; null when only its tab knows. */
      readonly pageHost: string | null;
      readonly lines: readonly SetCookieLine[];
      readonly response: SettingResponse;
      /** The page asked another origin for it without cookies, as far as the response tells. */
      readonly withoutCredentials?: true;
    }
  | ({ readonly kind: 'writes'; readonly at: number } & PageWrites)
  | {
      readonly kind: 'cookie';
      readonly at: number;
      readonly change: JournalEvent<'changed'>;
      readonly choice: JournalEvent<'choice'> | null;
    };
