import { Fragment, memo, type Ref } from 'react';
import { parts } from '../../domain/query/parts.ts';
import type { QueryProblem } from '../../domain/query/term.ts';
import styles from './query-backdrop.module.css';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly text: string;
  readonly problems: readonly QueryProblem[];
}

interface Piece {
  readonly from: number;
  readonly text: string;
  readonly part: string | undefined;
  readonly isWrong: boolean;
}

/** The text cut wherever what it is made of, or being wrong, begins or ends. */
function piecesOf(text: string, problems: readonly QueryProblem[]): readonly Piece[] {
  const made = parts(text);
  const spans = [...made, ...problems];
  const cuts = new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const covers = (span: { readonly from: number; readonly to: number }) =>
      span.from <= from && from < span.to;
    return {
      from,
      text: text.slice(from, places[index + 1]),
      part: made.find(covers)?.kind,
      isWrong: problems.some(covers),
    };
  });
}

/** Lies behind the text of the search field: tints its parts and underlines what is wrong. */
export const QueryBackdrop = memo(({ ref, text, problems }: Props) => (
  <div ref={ref} className={styles.backdrop} aria-hidden>
    {piecesOf(text, problems).map(({ from, text: piece, part, isWrong }) => (
      <Fragment key={from}>
        {part || isWrong ? (
          <span data-part={part} data-wrong={isWrong || undefined}>
            {piece}
          </span>
        ) : (
          piece
        )}
      </Fragment>
    ))}
  </div>
));
