import { useState } from 'preact/hooks';

const THEMES = ['light', 'dark'];
const WIDTHS = {
  popup: ['380', '330'],
  report: ['1280', '900', '380'],
  options: ['1280', '380'],
  panel: ['1280', '600'],
  welcome: ['1280', '380'],
} as const;

interface ChoiceProps {
  readonly name: string;
  readonly values: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Choice = ({ name, values, value, onChange }: ChoiceProps) => (
  <label>
    {name}{' '}
    <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {values.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </select>
  </label>
);

const isPage = (name: string): name is keyof typeof WIDTHS => Object.hasOwn(WIDTHS, name);

interface Props {
  /** The names of the states of each. */
  readonly pages: Readonly<Record<keyof typeof WIDTHS, readonly string[]>>;
  readonly locales: readonly string[];
}

/** All states side by side, each in a window of a size it may have. */
export const Gallery = ({ pages, locales }: Props) => {
  const [locale, setLocale] = useState('en');
  const [theme, setTheme] = useState('light');
  const [page, setPage] = useState<keyof typeof pages>('popup');
  const [width, setWidth] = useState<string>(WIDTHS.popup[0]);
  const turnTo = (next: string) => {
    const shown = isPage(next) ? next : 'popup';
    setPage(shown);
    setWidth(WIDTHS[shown][0]);
  };
  return (
    <div style={{ display: 'grid', gap: '1.5rem', padding: '1.5rem' }}>
      <p style={{ display: 'flex', gap: '1rem' }}>
        <Choice name="Page" values={Object.keys(pages)} value={page} onChange={turnTo} />
        <Choice name="Language" values={locales} value={locale} onChange={setLocale} />
        <Choice name="Theme" values={THEMES} value={theme} onChange={setTheme} />
        <Choice name="Width" values={WIDTHS[page]} value={width} onChange={setWidth} />
      </p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '1.5rem' }}>
        {pages[page].map((name) => (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            <iframe
              title={name}
              loading="lazy"
              src={`?page=${page}&state=${name}&locale=${locale}&theme=${theme}`}
              style={{ border: '1px solid #888', height: page === 'popup' ? '600px' : '900px', width: `${width}px` }}
            />
          </figure>
        ))}
      </div>
    </div>
  );
};
