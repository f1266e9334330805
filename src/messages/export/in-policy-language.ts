import type { Report } from '../../core/inspection/report.ts';
import type { Messages } from '../messages.ts';

/** In which words files and messages are made. */
export interface Speech {
  /** In the reader's language. */
  readonly messages: Messages;
  /** @param language BCP 47 primary tag. @returns null where we do not speak it */
  readonly inLanguage: (language: string) => Promise<Messages | null>;
}

/** Our words in the policy's language; in the reader's where there is no policy, or we do not speak it. */
export async function inPolicyLanguage({ policy }: Report, { messages, inLanguage }: Speech): Promise<Messages> {
  const language = policy.kind === 'read' ? policy.language : null;
  return (language === null ? null : await inLanguage(language)) ?? messages;
}
