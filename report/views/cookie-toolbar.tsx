import { useMemo } from 'preact/hooks';
import type { Report } from '../../src/core/inspection/report.ts';
import { categoryText } from '../../src/messages/category.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';
import { PARTIES } from '../model/cell-text.ts';
import { type CookieFilter, type FacetValue, valuesOf } from '../model/cookie-filter.ts';

interface Props {
  readonly report: Report;
  readonly filter: CookieFilter;
  readonly onChange: (filter: CookieFilter) => void;
  readonly messages: Messages;
}

const SETTERS = {
  response: 'filter_setter_response',
  script: 'filter_setter_script',
  unknown: 'filter_setter_unknown',
} as const satisfies Record<FacetValue<'setter'>, MessageKey>;

/** What the table of cookies is cut down by besides the answer's numbers. A choice between one thing is none, and left out. */
export const CookieToolbar = ({ report, filter, onChange, messages }: Props) => {
  const { t } = messages;
  const { cookies } = report;
  // Thousands of cookies are gone through once, not with every key.
  const options = useMemo(
    () => ({
      party: valuesOf('party', cookies).map((party): Option => [party, t(PARTIES[party])]),
      setter: valuesOf('setter', cookies).map((setter): Option => [setter, t(SETTERS[setter])]),
      category: valuesOf('category', cookies).map((one): Option => [one, categoryText(one, messages)]),
    }),
    [report],
  );
  const facet = (name: keyof typeof options, title: MessageKey) =>
    options[name].length > 1 && (
      <Choice
        title={t(title)}
        value={filter[name] ?? ''}
        options={[['', t('filter_all')], ...options[name]]}
        onChoose={(value) => onChange({ ...filter, [name]: value || null })}
      />
    );
  return (
    <search class="cookie-filter" aria-label={t('filter_label')}>
      <label>
        {t('search_label')}
        <input
          type="search"
          value={filter.search}
          onInput={({ currentTarget }) => onChange({ ...filter, search: currentTarget.value })}
        />
      </label>
      {facet('party', 'filter_party')}
      {facet('setter', 'filter_setter')}
      {facet('category', 'filter_category')}
    </search>
  );
};

type Option = readonly [value: string, text: string];

interface ChoiceProps {
  readonly title: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

const Choice = ({ title, value, options, onChoose }: ChoiceProps) => (
  <label>
    {title}
    <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
