import type { Group, Kind, Status } from '../core/inspection/status.ts';
import type { Policy } from '../core/policy/policy.ts';
import { keyed } from './keyed.ts';
import type { Messages } from './messages.ts';

/** What a row or a filter is about: a group of cookies, or declarations without their cookies. */
export type Listed = Group | 'unobserved';

/** The group in one to four words. Where the policy could not be read, only the standard list can lack a cookie. */
export const groupText = (group: Listed, { kind }: Policy, { t }: Messages): string =>
  group === 'undeclared' && kind === 'standard' ? t('verdict_undeclared_standard') : t(`verdict_${keyed(group)}`);

/** The group in one word, two at most, for a filter; `groupText` explains it. */
export const briefGroupText = (group: Listed, { t }: Messages): string => t(`verdict_brief_${keyed(group)}`);

/** In which way cookies do not match, in words that may follow a number. */
export const kindText = (kind: Kind, policy: Policy, { t }: Messages): string =>
  kind === 'undeclared' && policy.kind === 'standard' ? t('kind_undeclared_standard') : t(`kind_${keyed(kind)}`);

/** The status in a few words: in which way it does not match, or else its group. */
export function statusText({ group, kinds: [kind] }: Status, policy: Policy, messages: Messages): string {
  return kind ? capitalised(kindText(kind, policy, messages)) : groupText(group, policy, messages);
}

/** What the status says besides: the other ways in which it does not match, and that it asks for a look. */
export function statusMarks({ severity, kinds }: Status, policy: Policy, messages: Messages): readonly string[] {
  return [
    ...kinds.slice(1).map((kind) => capitalised(kindText(kind, policy, messages))),
    ...(severity === 'review' ? [messages.t('severity_review')] : []),
  ];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
