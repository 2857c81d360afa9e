import { useState } from 'react';
import type { HelpSection } from '../../domain/help.ts';
import { fold } from '../../domain/text/fold.ts';
import { counted } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import styles from './help-dialog.module.css';

/** The help with only the entries in which all words occur; a word of a title keeps its section. */
function found(all: readonly HelpSection[], text: string): readonly HelpSection[] {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const has = (...texts: readonly string[]) => {
    const folded = fold(texts.join(' '));
    return words.every((word) => folded.includes(word));
  };
  return all.flatMap(({ title, entries }) => {
    const kept = entries.filter(({ example, meaning }) => has(title, example, meaning));
    return kept.length > 0 ? [{ title, entries: kept }] : [];
  });
}

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly sections: readonly HelpSection[];
  /** Tries an example, where that can be done. */
  readonly onTake?: (example: string) => void;
  readonly onClose: () => void;
}

/** How something is done, in examples that can be searched. */
export function HelpDialog({ title, hint, sections: all, onTake, onClose }: Props) {
  const [text, setText] = useState('');
  const sections = found(all, text);
  const total = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <Modal title={title} onClose={onClose}>
      <input
        data-first
        className={styles.field}
        type="search"
        aria-label="Search the help"
        placeholder="Search the help"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className={styles.shown} role="status">
        {text.trim() === ''
          ? hint
          : total === 0
            ? `Nothing in the help on “${text.trim()}”.`
            : counted(total, 'example')}
      </p>
      {sections.map((section) => (
        <Section
          key={section.title}
          section={section}
          onTake={
            onTake &&
            ((example) => {
              onTake(example);
              onClose();
            })
          }
        />
      ))}
    </Modal>
  );
}

function Section({
  section: { title, entries },
  onTake,
}: {
  readonly section: HelpSection;
  readonly onTake: ((example: string) => void) | undefined;
}) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <dl>
        {entries.map(({ example, meaning }) => (
          <div key={example} className={styles.entry}>
            <dt>
              {onTake ? (
                <Button
                  className={styles.example}
                  aria-label={`Search for ${example}`}
                  title="Search for this"
                  onClick={() => onTake(example)}
                >
                  {example}
                </Button>
              ) : (
                <code className={styles.code}>{example}</code>
              )}
            </dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
