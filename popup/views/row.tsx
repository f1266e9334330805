import type { ComponentChildren } from 'preact';
import { shortName } from '../../src/core/cookie/short-name.ts';
import type { Severity } from '../../src/core/inspection/judgement/severity.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { Listed } from '../../src/messages/status.ts';
import { Glyph } from '../../src/ui/glyph.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';

/** Whether a row is open, and what turns it. */
export interface Turning {
  /** Of its details, in the document. */
  readonly id: string;
  readonly open: boolean;
  readonly onTurn: (open: boolean) => void;
}

interface Props extends Turning {
  readonly name: string;
  /** Null while there is no policy to judge by. */
  readonly mark: { readonly group: Listed; readonly severity: Severity | null } | null;
  readonly lifetime: string;
  /** The status in words, and short facts that must be seen without opening the row. */
  readonly children: ComponentChildren;
  readonly summary: string;
  readonly messages: Messages;
  /** Called only when the row opens, so that hundreds of closed rows cost little. */
  readonly details: () => ComponentChildren;
}

/** One line of the list. It opens to show its details. */
export const Row = ({ name, mark, lifetime, children, summary, id, open, onTurn, messages, details }: Props) => (
  <li
    class={open ? 'row open' : 'row'}
    onKeyDown={(event) => {
      if (event.key !== 'Escape' || !open) return;
      event.preventDefault(); // the browser would close the whole popup
      event.stopPropagation();
      onTurn(false);
      event.currentTarget.querySelector('button')?.focus();
    }}
  >
    <h3>
      <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => onTurn(!open)}>
        {mark ? <Glyph {...mark} /> : <span class="glyph" />}
        <span class="name">
          <PageWords text={shortName(name) || messages.t('name_none')} />
        </span>{' '}
        <span class="lasts">{lifetime}</span> <span class="line">{children}</span>{' '}
        <span class="summary">
          <PageWords text={summary} />
        </span>
      </button>
    </h3>
    {open && (
      <div class="details" id={id}>
        {details()}
      </div>
    )}
  </li>
);
