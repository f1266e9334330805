/** What made a report, and where. No part of it changes what the report says. */
export interface Provenance {
  readonly tool: { readonly name: string; readonly version: string };
  /** The browser that was watched, as it names itself. */
  readonly browser: { readonly name: string; readonly version: string };
  /** Its operating system; the version only where the browser tells it. */
  readonly platform: { readonly name: string; readonly version: string | null };
  /** IANA name of the zone in which times are told. */
  readonly timeZone: string;
}
