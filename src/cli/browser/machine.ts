/** What finding and getting a browser needs to know of the computer, and may do on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  readonly isExecutable: (path: string) => Promise<boolean>;
  /** The text of a file, or null when it cannot be read. */
  readonly readText: (path: string) => Promise<string | null>;
  /**
   * Runs a program to its end.
   * @param output `shown` on stderr, since stdout is for results, or `hidden`
   * @returns whether it could be started and ended with status 0
   */
  readonly run: (command: string, args: readonly string[], output: 'shown' | 'hidden') => Promise<boolean>;
}
