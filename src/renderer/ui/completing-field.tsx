import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import styles from './completing-field.module.css';

interface Props {
  readonly name: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly maxLength: number;
  /** What fits the text so far, best first. */
  readonly optionsFor: (text: string) => readonly string[];
  readonly renderOption: (option: string) => ReactNode;
  readonly onChoose: (option: string) => void;
}

/**
 * A text field that offers what fits while one types: the editable combobox with list
 * autocomplete of the ARIA authoring practices. The first option is taken by Enter.
 */
export function CompletingField(props: Props) {
  const { name, field, maxLength, optionsFor, renderOption, onChoose } = props;
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const options = open ? optionsFor(text.trim()) : [];
  const expanded = options.length > 0;
  const at = Math.min(active, options.length - 1);

  const show = (next: string) => {
    setText(next);
    setActive(0);
    setOpen(true);
  };
  const choose = (option: string) => {
    show('');
    setOpen(false);
    onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Such as Enter, which only ends a word of an input method.
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const option = options[at];
    if (step !== undefined) {
      setOpen(true);
      if (expanded) setActive((at + step + options.length) % options.length);
    } else if (event.key === 'Enter' && option !== undefined) {
      // Without a word typed, Enter must not add what merely happens to be first.
      if (text.trim() !== '' || active > 0) choose(option);
    } else if (event.key === 'Escape') {
      if (expanded && text !== '') show('');
      else event.currentTarget.blur();
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.place}>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label={name}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={expanded ? id : undefined}
        aria-activedescendant={expanded ? `${id}-${at}` : undefined}
        placeholder={name}
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        value={text}
        onChange={(event) => show(event.target.value)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {expanded && (
        <div id={id} className={styles.options} role="listbox" aria-label={name}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same.
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here.
            <div
              key={option}
              id={`${id}-${index}`}
              className={styles.option}
              role="option"
              aria-selected={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onPointerEnter={() => setActive(index)}
              onClick={() => choose(option)}
            >
              {renderOption(option)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
