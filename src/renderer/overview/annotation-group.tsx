import { lazy, Suspense } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Place } from '../paper/place.ts';
import styles from './annotation-group.module.css';
import type { Group } from './annotation-groups.ts';

const NoteText = lazy(() =>
  import('../notes/markdown.ts').then((module) => ({ default: module.NoteText })),
);

interface Props {
  readonly group: Group;
  readonly names: Settings['colourNames'];
  readonly onGo: (paper: PaperId, place: Place) => void;
}

/** What was noted on one paper, or on one day; each leads to its place. */
export function AnnotationGroup({ group, names, onGo }: Props) {
  const { heading, line, paper, annotations } = group;
  return (
    <section className={styles.group} aria-label={heading}>
      <h3 className={styles.heading}>
        {paper === null ? (
          heading
        ) : (
          <button type="button" className={styles.link} onClick={() => onGo(paper, 'top')}>
            {heading}
          </button>
        )}
      </h3>
      {line !== '' && <p className={styles.line}>{line}</p>}
      <ul className={styles.list}>
        {annotations.map(({ paper: on, highlight, note, text, source }) => (
          <li
            key={`${on} ${highlight?.id ?? note}`}
            className={styles.item}
            data-mark={highlight?.colour}
          >
            <button
              type="button"
              className={styles.link}
              title="Show it in the paper"
              onClick={() => onGo(on, highlight?.id ?? note ?? 'notes')}
            >
              {highlight ? (
                <q title={names[highlight.colour]}>{highlight.anchor.quote.exact}</q>
              ) : (
                'Note'
              )}
              {source !== null && <span className={styles.source}>{source}</span>}
            </button>
            {highlight ? (
              text !== '' && <p className={styles.comment}>{text}</p>
            ) : (
              <Suspense fallback={<p className={styles.comment}>{text}</p>}>
                <NoteText text={text} />
              </Suspense>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
