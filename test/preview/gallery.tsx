import { useState } from 'preact/hooks';

const THEMES = ['light', 'dark'];
const WIDTHS = ['380', '330'];

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

interface Props {
  readonly names: readonly string[];
  readonly locales: readonly string[];
}

/** All states side by side, each in a window of the popup's own size. */
export const Gallery = ({ names, locales }: Props) => {
  const [locale, setLocale] = useState('en');
  const [theme, setTheme] = useState('light');
  const [width, setWidth] = useState('380');
  return (
    <div style={{ display: 'grid', gap: '1.5rem', padding: '1.5rem' }}>
      <p style={{ display: 'flex', gap: '1rem' }}>
        <Choice name="Language" values={locales} value={locale} onChange={setLocale} />
        <Choice name="Theme" values={THEMES} value={theme} onChange={setTheme} />
        <Choice name="Width" values={WIDTHS} value={width} onChange={setWidth} />
      </p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '1.5rem' }}>
        {names.map((name) => (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            <iframe
              title={name}
              src={`?state=${name}&locale=${locale}&theme=${theme}`}
              style={{ border: '1px solid #888', height: '600px', width: `${width}px` }}
            />
          </figure>
        ))}
      </div>
    </div>
  );
};
