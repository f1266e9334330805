import type { CookieRow } from '../../src/core/journal/timeline/row.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { attributeValues } from '../model/attributes-text.ts';

/** A cookie's attributes before and after an event; what stayed the same stands there once. */
export const BeforeAfter = ({ row, messages }: { readonly row: CookieRow; readonly messages: Messages }) => {
  const { t } = messages;
  const titles = [row.before ? t('panel_before') : [], row.after ? t('panel_after') : []].flat();
  return (
    <table class="before-after">
      <thead>
        <tr>
          {[t('panel_attribute'), ...titles].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {attributeValues(row, messages).map(({ name, values }) => (
          <tr key={name} class={values.length > 1 ? 'differs' : ''}>
            <th scope="row">{name}</th>
            {values.map((value) => (
              <td key={value} colSpan={titles.length + 1 - values.length}>
                <bdi>{value}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
