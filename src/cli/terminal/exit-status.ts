/** What the process ends with; a signal gives 128 and its number. @see README, "Command line" */
export const EXIT = { done: 0, found: 1, wrongUse: 2, failed: 3, notWritten: 4 } as const;
