import type { Block, Words, WrittenDocument } from '../../core/export/document.ts';
import type { Report } from '../../core/inspection/report.ts';
import type { Declaration } from '../../core/policy/declaration.ts';
import { categoryText } from '../category.ts';
import { dateText } from '../instant.ts';
import { statedText } from '../lifetime.ts';
import type { Messages } from '../messages.ts';
import { showMarks } from '../page-text.ts';
import { languageText } from '../policy.ts';
import { statedPurpose } from '../purpose.ts';
import { type PolicyRow, policyRows } from './policy-rows.ts';

/**
 * What the policy should say, for whoever writes it: what was observed, in the policy's own words where it has some. What a
 * person must complete or check is marked.
 * @param messages in the policy's language, where there are any
 */
export function policyTable(report: Report, messages: Messages): WrittenDocument {
  const { t } = messages;
  const { watch, declarations, policy } = report;
  const unseen = declarations.filter(({ verdict }) => verdict !== 'observed').map(({ declaration }) => declaration);
  const { locale } = messages; // a policy is no proof: its dates are in words
  const note = t('table_note', dateText(watch.from, { locale }), dateText(watch.to, { locale }));
  return {
    language: messages.locale,
    title: t('doc_title', report.portal.host),
    blocks: [
      { kind: 'paragraph', text: [note, ...otherLanguage(report, messages)].join(' '), quiet: true },
      table(
        policyRows(report, messages).map((row) => toCells(row, messages)),
        messages,
      ),
      // What the standard list declares is no word of this portal.
      ...(policy.kind === 'read' && unseen.length > 0
        ? [
            { kind: 'heading', level: 2, words: [t('table_unseen')] } as const,
            table(
              unseen.map((declaration) => toCells(asDeclared(declaration, report, messages), messages)),
              messages,
            ),
          ]
        : []),
    ],
  };
}

const table = (rows: readonly (readonly Words[])[], { t }: Messages): Block => ({
  kind: 'table',
  columns: [t('doc_cookie'), t('table_provider'), t('table_purpose'), t('table_lifetime'), t('table_category')],
  rows,
});

const toCells = ({ name, provider, purpose, lifetime, category }: PolicyRow, { t }: Messages): readonly Words[] => [
  { text: showMarks(name), code: true },
  ...[provider, purpose, lifetime, category].map((told): Words => {
    if (told === null) return { text: t('table_complete'), tone: 'to-complete' };
    return told.certain ? showMarks(told.text) : { text: t('table_check', showMarks(told.text)), tone: 'to-complete' };
  }),
];

/** A declaration without its cookie: all that can be said is what it says. */
function asDeclared(declaration: Declaration, { policy }: Report, messages: Messages): PolicyRow {
  const { name, provider, purpose, lifetime, category, condition } = declaration;
  const stated = (text: string | null) => (text === null || text === '' ? null : { text, certain: true });
  const words = purpose === null ? null : statedPurpose(declaration, policy, messages);
  return {
    name,
    provider: stated(provider),
    purpose: stated([words, condition].filter((part) => part !== null).join(' ')),
    lifetime: stated(lifetime && statedText(lifetime, messages)),
    category: stated(category && categoryText(category, messages)),
  };
}

function otherLanguage({ policy }: Report, messages: Messages): readonly string[] {
  if (policy.kind !== 'read' || policy.language === null) return [];
  const own = messages.locale.split('-')[0];
  return policy.language === own ? [] : [messages.t('table_other_language', languageText(policy.language, messages))];
}
