import { type ReactNode, use, useEffect, useId, useState } from 'react';
import { authorsAndYear, titleLine } from '../../domain/annotation/reading-report.ts';
import { type OwnTarget, parseOwnLink, printOwnLink } from '../../domain/link/own-link.ts';
import type { LinkedPaper } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { tell } from '../messages/saving.ts';
import { OpenPaper } from '../paper/open-paper.ts';
import styles from './own-link.module.css';

const LOST = 'No paper of the library is called so.';

/** The dialog in front of all else, if one is open. */
const frontDialog = (): Element | undefined =>
  [...document.querySelectorAll('dialog[open]')].at(-1);

interface Props {
  readonly target: OwnTarget;
  readonly children: ReactNode;
}

/** The paper a link leads to; `null` where there is none, `undefined` until that is known. */
function useLinked(address: string): LinkedPaper | null | undefined {
  const [paper, setPaper] = useState<LinkedPaper | null>();
  useEffect(() => {
    const sought = parseOwnLink(address);
    if (sought === null) return undefined;
    let isStale = false;
    void bridge.library.linked({ target: sought }).then((outcome) => {
      if (!isStale && outcome.ok) setPaper(outcome.value);
    });
    return () => {
      isStale = true;
    };
  }, [address]);
  return paper;
}

/** A link to a paper of the library, which is told of while the link is pointed at or has the keyboard. */
export function OwnLink({ target, children }: Props) {
  const open = use(OpenPaper);
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const address = printOwnLink(target);
  const paper = useLinked(address);
  const line = paper ? authorsAndYear(paper) : '';
  if (paper === null)
    return (
      <span className={styles.lost} title={LOST}>
        {children}
      </span>
    );
  const place = 'paper' in target && target.highlight !== null ? target.highlight : 'top';
  // Pressed before it is known where it leads, it leads there all the same.
  const leadTo = async () => {
    const pressedIn = frontDialog();
    const outcome = await bridge.library.linked({ target });
    if (!outcome.ok) return tell(outcome.failure.message);
    // To open a paper closes what is open: what came meanwhile, as by files that were dropped, stays.
    if (frontDialog() !== pressedIn) return;
    if (outcome.value) open(outcome.value.id, place);
    // It may have gone since the link was drawn.
    else tell(LOST);
  };
  const ask = () => setAsked(true);
  const forget = () => setAsked(false);
  return (
    <span onPointerEnter={ask} onPointerLeave={forget}>
      <a
        href={address}
        aria-describedby={isAsked && paper ? id : undefined}
        onFocus={ask}
        onBlur={forget}
        onKeyDown={(event) => event.key === 'Escape' && forget()}
        onClick={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void leadTo();
        }}
        onAuxClick={(event) => event.preventDefault()}
      >
        {children}
      </a>
      {isAsked && paper && (
        <span id={id} role="tooltip" className={styles.preview}>
          <span className={styles.title}>{titleLine(paper)}</span>
          {line !== '' && <span className={styles.line}>{line}</span>}
        </span>
      )}
    </span>
  );
}
