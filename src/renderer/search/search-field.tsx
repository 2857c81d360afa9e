import { Search } from 'lucide-react';
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { FacetsView, ListView } from '../../preload/view-types.ts';
import { counted } from '../text/count.ts';
import { toggleExplained, useExplained } from './explained.ts';
import { FieldButtons } from './field-buttons.tsx';
import { QueryBackdrop } from './query-backdrop.tsx';
import styles from './search-field.module.css';
import { SearchNotes } from './search-notes.tsx';
import { optionId, SuggestionList } from './suggestion-list.tsx';
import { QUERY_LENGTH, useCompletion } from './use-completion.ts';
import { useProblems } from './use-problems.ts';

interface Props {
  readonly text: string;
  readonly view: Pick<ListView, 'also' | 'indexed' | 'of'>;
  /** Where values have their counts from. */
  readonly facets: FacetsView;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSearch: (text: string) => void;
  /** The person is done typing and wants the list. */
  readonly onDone: () => void;
  readonly onHelp: () => void;
}

/** The query as one line of text: completed, checked and said back while it is typed. */
export function SearchField({ text, view, facets, field, onSearch, onDone, onHelp }: Props) {
  const id = useId();
  const backdrop = useRef<HTMLDivElement>(null);
  const [isFocused, setIsFocused] = useState(false);
  const completion = useCompletion(field, text, facets, onSearch);
  const { options, active, move, take, close } = completion;
  const problems = useProblems(text, isFocused ? completion.caret : null);
  const isExplained = useExplained() && text.trim() !== '';
  const isOpen = options.length > 0;

  const follow = useCallback(() => {
    if (backdrop.current) backdrop.current.scrollLeft = field.current?.scrollLeft ?? 0;
  }, [field]);
  useLayoutEffect(() => {
    // Only where one types can it have scrolled; to ask sooner would lay the first frame out early.
    if (text !== '' && document.activeElement === field.current) follow();
  }, [field, follow, text]);

  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[active];
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || (event.key === 'ArrowUp' && isOpen)) {
      if (!move(event.key === 'ArrowDown' ? 1 : -1)) onDone();
    } else if (event.key === 'Enter' && event.altKey) toggleExplained();
    else if ((event.key === 'Enter' || event.key === 'Tab') && option) take(option);
    else if (event.key === 'Enter') onDone();
    else if (event.key === 'Escape') {
      if (isOpen) close();
      else if (text === '') onDone();
      else onSearch('');
    } else if (event.key === 'F1' && !event.shiftKey) onHelp();
    else return;
    event.preventDefault();
  };
  const clear = () => {
    onSearch('');
    field.current?.focus();
  };
  return (
    <div>
      <div className={styles.search} data-filled={text !== ''}>
        <QueryBackdrop ref={backdrop} text={text} problems={problems} />
        <Search className={styles.lens} size={15} aria-hidden />
        <input
          ref={field}
          className={styles.field}
          type="search"
          aria-label="Search papers"
          aria-autocomplete="list"
          aria-controls={isOpen ? `${id}-options` : undefined}
          aria-activedescendant={
            isOpen && active >= 0 ? optionId(`${id}-options`, active) : undefined
          }
          aria-describedby={`${id}-problems`}
          aria-invalid={problems.length > 0 || undefined}
          placeholder="Search papers"
          autoComplete="off"
          value={text}
          spellCheck={false}
          maxLength={QUERY_LENGTH}
          onChange={(event) => completion.type(event.target.value)}
          onSelect={completion.onCaret}
          onScroll={follow}
          onFocus={() => setIsFocused(true)}
          onBlur={() => {
            setIsFocused(false);
            close();
          }}
          onKeyDown={onKeyDown}
        />
        <FieldButtons
          isFilled={text !== ''}
          isExplained={isExplained}
          wordsId={`${id}-words`}
          onClear={clear}
          onHelp={onHelp}
        />
        <span className={styles.spoken} role="status">
          {isOpen && `${counted(options.length, 'suggestion')}, arrow down to choose`}
        </span>
        {isOpen && (
          <SuggestionList
            id={`${id}-options`}
            options={options}
            active={active}
            onActive={completion.setActive}
            onTake={take}
          />
        )}
      </div>
      <SearchNotes
        text={text}
        view={view}
        problems={problems}
        problemsId={`${id}-problems`}
        wordsId={`${id}-words`}
        isExplained={isExplained}
        onHelp={onHelp}
      />
    </div>
  );
}
