import type { CookieRow } from '../../src/core/journal/timeline/row.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { attributePairs } from '../model/attributes-text.ts';

/** A cookie's attributes before and after an event; those that differ are marked, by more than a colour. */
export const BeforeAfter = ({ row, messages }: { readonly row: CookieRow; readonly messages: Messages }) => {
  const { t } = messages;
  const isChange = row.before !== null && row.after !== null;
  return (
    <table class="before-after">
      <thead>
        <tr>
          <th scope="col">{t('panel_attribute')}</th>
          <th scope="col">{t('panel_before')}</th>
          <th scope="col">{t('panel_after')}</th>
        </tr>
      </thead>
      <tbody>
        {attributePairs(row, messages).map(({ name, before, after }) => {
          const differs = isChange && before !== after;
          return (
            <tr key={name} class={differs ? 'differs' : ''}>
              <th scope="row">
                {name}
                {differs && <span class="unseen"> {t('panel_differs')}</span>}
              </th>
              <td>
                <bdi>{before}</bdi>
              </td>
              <td>
                <bdi>{after}</bdi>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
