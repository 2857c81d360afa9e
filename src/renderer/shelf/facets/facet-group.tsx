import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './facet-group.module.css';
import { useFolded } from './use-folded.ts';

const CHEVRON = <ChevronRight className={styles.chevron} size={12} aria-hidden />;

interface Props {
  readonly name: string;
  /** Whether anything is picked here that can be cleared. */
  readonly picked: boolean;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** What papers can be picked by, under its name; folded away as the person left it. */
export function FacetGroup({ name, picked, onClear, children }: Props) {
  const [folded, toggle] = useFolded(name);
  const values = useId();
  const head = useRef<HTMLButtonElement>(null);
  const focused = useRef<Element>(null);
  useLayoutEffect(() => {
    // What is picked no more may be gone, and the button that cleared it: the keyboard stays here.
    if (focused.current?.isConnected === false) head.current?.focus();
  });
  return (
    <fieldset
      className={styles.group}
      onFocus={({ target }) => {
        focused.current = target;
      }}
      onBlur={() => {
        focused.current = null;
      }}
    >
      <legend className={styles.legend}>
        <button
          ref={head}
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          aria-controls={values}
          onClick={toggle}
        >
          {CHEVRON}
          {name}
        </button>
      </legend>
      {picked && (
        <Button look="icon" className={styles.clear} aria-label={`Clear ${name}`} onClick={onClear}>
          Clear
        </Button>
      )}
      <div id={values} className={styles.values} hidden={folded}>
        {children}
      </div>
    </fieldset>
  );
}
