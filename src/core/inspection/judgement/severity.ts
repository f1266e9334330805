/** `mismatch`: word and practice disagree · `review`: a person should look · `note`: worth knowing. */
export type Severity = (typeof SEVERITIES)[number];

/** The gravest first. */
export const SEVERITIES = ['mismatch', 'review', 'note'] as const;

/** How grave it is: 0 for a note, and more for what is graver. */
export const severityRank = (severity: Severity): number => SEVERITIES.length - 1 - SEVERITIES.indexOf(severity);

/** Whether one of the findings is at least so grave. */
export const reaches = (findings: readonly { readonly severity: Severity }[], level: Severity): boolean =>
  findings.some(({ severity }) => severityRank(severity) >= severityRank(level));
