import { listText } from '../../src/messages/list.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { LANGUAGES } from '../model/languages.ts';

interface Props {
  /** A BCP 47 primary tag. */
  readonly policyLanguage: string;
  readonly messages: Messages;
}

/** Which language the extension speaks, and in which it asks for policies: both follow the browser's. */
export const LanguageFacts = ({ policyLanguage, messages }: Props) => {
  const { t, locale } = messages;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const nameOf = (tag: string): string => names.of(tag) ?? tag;
  const all = listText(LANGUAGES.map(nameOf), messages);
  return (
    <section>
      <h2>{t('options_language')}</h2>
      <p>{t('options_language_spoken', nameOf(locale.split('-')[0] ?? locale), all)}</p>
      <p>{t('options_language_policy', nameOf(policyLanguage))}</p>
    </section>
  );
};
