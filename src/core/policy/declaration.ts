import type { Category } from '../cookie/category.ts';
import type { StatedLifetime } from './fields/stated-lifetime.ts';

/** Words of the document, and where they stand in its text. */
export interface Quote {
  readonly text: string;
  /** Offsets in characters into the text of the document; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** One cookie that a policy states. All strings are the document's own words, never markup. */
export interface Declaration {
  /** A literal cookie name, or a pattern in which `*` stands for any text. */
  readonly name: string;
  readonly provider: string | null;
  readonly purpose: string | null;
  readonly lifetime: StatedLifetime | null;
  readonly category: Category | null;
  /** Its place names other categories too, or was cut by guess. Absent when it leaves no doubt. */
  readonly categoryCertainty?: 'probable';
  /** Why the cookie may be absent ("only if the portal is available in several languages"). */
  readonly condition: string | null;
  readonly quote: Quote;
}
