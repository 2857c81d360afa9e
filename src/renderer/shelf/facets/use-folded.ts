import { useState } from 'react';

/** The facets that are folded, for as long as the window lives. */
const folded = new Set(['Author']);

/** Whether a facet is folded, and what turns that round. */
export function useFolded(name: string) {
  const [isFolded, setFolded] = useState(folded.has(name));
  const toggle = () => {
    if (isFolded) folded.delete(name);
    else folded.add(name);
    setFolded(!isFolded);
  };
  return [isFolded, toggle] as const;
}
