import { Fragment, type ReactNode, useMemo } from 'react';
import { scanLatex } from '../../domain/latex/scan-latex.ts';
import type { Segment, Style } from '../../domain/latex/segment.ts';
import styles from './latex-text.module.css';
import { Link } from './link.tsx';
import { MathText } from './math-text.tsx';

interface Props {
  readonly source: string;
  /** Whether links can be followed; in a row of the list they are text. */
  readonly links?: boolean;
}

const ELEMENTS = {
  emphasis: (children) => <em>{children}</em>,
  strong: (children) => <strong>{children}</strong>,
  underline: (children) => <u>{children}</u>,
  mono: (children) => <code className={styles.mono}>{children}</code>,
  'small-caps': (children) => <span className={styles.smallCaps}>{children}</span>,
} as const satisfies Record<Style, (children: ReactNode) => ReactNode>;

/** A title or abstract typeset; what is no LaTeX we know is shown as it stands. */
export function LatexText({ source, links = false }: Props) {
  const segments = useMemo(() => scanLatex(source), [source]);
  return <Segments segments={segments} links={links} />;
}

function Segments({
  segments,
  links,
}: {
  readonly segments: readonly Segment[];
  readonly links: boolean;
}) {
  return segments.map((segment) => (
    <Fragment key={segment.start}>{drawn(segment, links)}</Fragment>
  ));
}

function drawn(segment: Segment, links: boolean): ReactNode {
  switch (segment.kind) {
    case 'text':
      return segment.text;
    case 'math':
      return <MathText tex={segment.tex} display={segment.display} />;
    case 'citation':
      return <span className={styles.citation}>[{segment.keys.join(', ')}]</span>;
    case 'link': {
      const inside = <Segments segments={segment.children} links={false} />;
      return links ? <Link url={segment.url}>{inside}</Link> : inside;
    }
    default:
      return ELEMENTS[segment.kind](<Segments segments={segment.children} links={links} />);
  }
}
