import type { Report } from '../../src/core/inspection/report.ts';
import { categoryText } from '../../src/messages/category.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';
import { groupText } from '../../src/messages/status.ts';
import { type CookieFilter, type Facet, type FacetValue, SORTS, valuesOf } from '../model/cookie-filter.ts';

interface Props {
  readonly report: Report;
  readonly filter: CookieFilter;
  readonly onChange: (filter: CookieFilter) => void;
  readonly messages: Messages;
}

const PARTIES = {
  first: 'filter_party_first',
  third: 'filter_party_third',
  unknown: 'filter_party_unknown',
} as const satisfies Record<FacetValue<'party'>, MessageKey>;

const SETTERS = {
  response: 'filter_setter_response',
  script: 'filter_setter_script',
  unknown: 'filter_setter_unknown',
} as const satisfies Record<FacetValue<'setter'>, MessageKey>;

const ORDERS = {
  gravest: 'sort_gravest',
  name: 'sort_name',
  domain: 'sort_domain',
  lifetime: 'sort_lifetime',
  set: 'sort_set',
} as const satisfies Record<CookieFilter['sort'], MessageKey>;

/** What the list of cookies is cut down by, and sorted by. A choice between one thing is none, and left out. */
export const CookieToolbar = ({ report, filter, onChange, messages }: Props) => {
  const { t } = messages;
  const { cookies, policy } = report;
  const facet = (name: Facet, title: MessageKey, options: readonly Option[]) =>
    options.length > 1 && (
      <Choice
        title={t(title)}
        value={filter[name] ?? ''}
        options={[['', t('filter_all')], ...options]}
        onChoose={(value) => onChange({ ...filter, [name]: value || null })}
      />
    );
  const groups = valuesOf('status', cookies).map((group): Option => [group, groupText(group, policy, messages)]);
  const parties = valuesOf('party', cookies).map((party): Option => [party, t(PARTIES[party])]);
  const setters = valuesOf('setter', cookies).map((setter): Option => [setter, t(SETTERS[setter])]);
  const categories = valuesOf('category', cookies).map((one): Option => [one, categoryText(one, messages)]);
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
      {facet('status', 'doc_status', groups)}
      {facet('party', 'filter_party', parties)}
      {facet('setter', 'filter_setter', setters)}
      {facet('category', 'filter_category', categories)}
      <Choice
        title={t('filter_sort')}
        value={filter.sort}
        options={SORTS.map((sort): Option => [sort, t(ORDERS[sort])])}
        onChoose={(value) => onChange({ ...filter, sort: SORTS.find((sort) => sort === value) ?? filter.sort })}
      />
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
