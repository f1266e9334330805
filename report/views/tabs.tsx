import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** How many things are there; null where they are not counted. */
  readonly count: number | null;
  readonly body: ComponentChildren;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onTurn: (id: Id) => void;
}

/**
 * Parts of the page of which one is shown. The browser's own search and links find what is in the others, and turn to it.
 * @see ARIA Authoring Practices Guide, "Tabs with Automatic Activation"
 * @see HTML, the hidden attribute in the "hidden until found" state
 */
export function Tabs<Id extends string>({ label, tabs, current, onTurn }: Props<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === current);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    const next = step === undefined ? undefined : tabs.at(step % tabs.length);
    if (!next) return;
    event.preventDefault(); // the page would scroll
    onTurn(next.id);
    document.getElementById(tabId(next.id))?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, title, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabId(id)}
            aria-controls={panelId(id)}
            aria-selected={id === current}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onTurn(id)}
          >
            {title} {count !== null && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, body }) => (
        <Panel key={id} id={id} isShown={id === current} onFound={() => onTurn(id)}>
          {body}
        </Panel>
      ))}
    </>
  );
}

interface PanelProps {
  readonly id: string;
  readonly isShown: boolean;
  /** The browser found here what the reader looked for. */
  readonly onFound: () => void;
  readonly children: ComponentChildren;
}

const Panel = ({ id, isShown, onFound, children }: PanelProps) => {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = panel;
    current?.addEventListener('beforematch', onFound);
    return () => current?.removeEventListener('beforematch', onFound);
  });
  return (
    <div
      ref={panel}
      class="part"
      role="tabpanel"
      id={panelId(id)}
      aria-labelledby={tabId(id)}
      hidden={isShown ? undefined : 'until-found'}
    >
      {children}
    </div>
  );
};

const tabId = (id: string): string => `tab-${id}`;
const panelId = (id: string): string => `part-${id}`;
