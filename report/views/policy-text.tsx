import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { showMarks } from '../../src/messages/page-text.ts';
import type { Block, Segments } from '../model/lay-out-text.ts';

interface Choosing {
  /** The entry whose words are highlighted, or null. */
  readonly chosen: number | null;
  readonly onChoose: (entry: number) => void;
}

interface Props extends Choosing {
  readonly region: RefObject<HTMLElement | null>;
  readonly label: string;
  /** BCP 47 primary tag, or null when it cannot be told. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
}

/** The document as a person reads it; the words of a declaration lead to it. */
export const PolicyText = ({ region, label, language, blocks, chosen, onChoose }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it to scroll it
  <section ref={region} class="text" aria-label={label} tabIndex={0} lang={language ?? undefined}>
    {blocks.map((block, index) => {
      if (block.kind === 'gap') return <div key={index} class="gap" />;
      if (block.kind === 'paragraph')
        return <Line key={index} cells={[block.segments]} cell="p" chosen={chosen} onChoose={onChoose} />;
      return (
        <table key={index}>
          <tbody>
            {block.rows.map((cells, row) =>
              cells.length === 1 ? null : (
                <tr key={row}>
                  <Line cells={cells} cell="td" chosen={chosen} onChoose={onChoose} />
                </tr>
              ),
            )}
          </tbody>
        </table>
      );
    })}
  </section>
);

interface LineProps extends Choosing {
  readonly cells: readonly Segments[];
  readonly cell: 'p' | 'td';
}

/** One line, drawn anew only when its own words are chosen or no longer: a document may have thousands. */
const Line = ({ cells, cell: Cell, chosen, onChoose }: LineProps) => {
  const here = cells.some((segments) => covers(segments, chosen)) ? chosen : null;
  return useMemo(
    () => (
      <>
        {cells.map((segments, index) => (
          <Cell
            key={index}
            dir="auto"
            class={segments.some(({ text }) => LONG_WORD.test(text)) ? 'breakable' : undefined}
          >
            <Words segments={segments} chosen={here} onChoose={onChoose} />
          </Cell>
        ))}
      </>
    ),
    [cells, here],
  );
};

/** A word that no column has room for: an address, most often. */
const LONG_WORD = /\S{25}/;

const covers = (segments: Segments, chosen: number | null): boolean =>
  chosen !== null && segments.some(({ quotes }) => quotes.includes(chosen));

const Words = ({ segments, chosen, onChoose }: Choosing & { readonly segments: Segments }) => (
  <>
    {segments.map(({ text, quotes }, index) => {
      const shown = showMarks(text);
      if (quotes.length === 0 || text.trim() === '') return shown;
      const isChosen = chosen !== null && quotes.includes(chosen);
      return (
        <mark key={index} class={isChosen ? 'chosen' : undefined}>
          <a
            href={`#declaration-${next(quotes, chosen)}`}
            draggable={false}
            tabIndex={isChosen ? 0 : -1}
            aria-current={isChosen ? 'true' : undefined}
            onClick={(event) => {
              event.preventDefault();
              onChoose(next(quotes, chosen));
            }}
          >
            {shown}
          </a>
        </mark>
      );
    })}
  </>
);

/** Words that several declarations share lead to each in its turn. */
const next = (quotes: readonly number[], chosen: number | null): number =>
  quotes[(quotes.indexOf(chosen ?? -1) + 1) % quotes.length] ?? 0;
