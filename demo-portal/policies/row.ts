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
