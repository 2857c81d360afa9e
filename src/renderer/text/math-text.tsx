import { useEffect, useRef } from 'react';

interface Props {
  readonly tex: string;
  readonly display?: boolean;
}

/** Bounds on what a formula may ask of the layout: size in em, and macro expansions. */
const LIMITS = { maxSize: 20, maxExpand: 300 } as const;

/** Mathematics typeset by KaTeX, which is loaded with the first formula; until then its source. */
export function MathText({ tex, display = false }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let stale = false;
    void import('./katex.ts').then(({ katex }) => {
      if (!stale && place.current)
        katex.render(tex, place.current, {
          ...LIMITS,
          displayMode: display,
          throwOnError: false,
          errorColor: 'inherit',
          strict: 'ignore',
          trust: false,
        });
    });
    return () => {
      stale = true;
    };
  }, [tex, display]);
  return (
    <span ref={place} className="mathematics" data-tex={tex}>
      {tex}
    </span>
  );
}
