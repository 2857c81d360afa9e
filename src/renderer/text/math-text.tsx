import { useEffect, useRef } from 'react';
import { typeset } from './typeset.ts';

interface Props {
  readonly tex: string;
  readonly display?: boolean;
}

/** Mathematics typeset by KaTeX, which is loaded with the first formula; until then its source. */
export function MathText({ tex, display = false }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let stale = false;
    if (place.current) void typeset(place.current, { tex, display }, () => !stale);
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
