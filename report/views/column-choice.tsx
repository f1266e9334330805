import type { Messages } from '../../src/messages/messages.ts';
import { columnTitle } from '../model/cell-text.ts';
import type { Column } from '../model/columns.ts';

interface Props {
  readonly offered: readonly Column[];
  readonly shown: readonly Column[];
  readonly onTurn: (column: Column) => void;
  /** Shows as many as there is room for again; null where that is so. */
  readonly onFit: (() => void) | null;
  readonly messages: Messages;
}

/** Which columns the table has. The names always stay. */
export const ColumnChoice = ({ offered, shown, onTurn, onFit, messages }: Props) => (
  <details class="column-choice">
    <summary>{messages.t('columns_choose')}</summary>
    <div>
      {offered
        .filter((column) => column !== 'name')
        .map((column) => (
          <label key={column}>
            <input type="checkbox" checked={shown.includes(column)} onChange={() => onTurn(column)} />{' '}
            {columnTitle(column, messages)}
          </label>
        ))}
      {onFit && (
        <button type="button" class="link" onClick={onFit}>
          {messages.t('columns_fit')}
        </button>
      )}
    </div>
  </details>
);
