/** A line of a policy's table. */
export interface PolicyRow {
  readonly provider: string;
  readonly name: string;
  readonly duration: string;
  readonly purpose: string;
}

/** A section of a policy: what kind of cookies, and which. */
export interface PolicyGroup {
  readonly heading: string;
  readonly introduction: string;
  readonly rows: readonly PolicyRow[];
}

/** A line on one of the platform's own cookies. */
export const platformRow = (name: string, duration: string, purpose: string): PolicyRow => ({
  provider: 'Opendatasoft',
  name,
  duration,
  purpose,
});
