import { shownLatex } from './shown-latex.ts';

/** True where anything of a title or abstract is to be seen: it is not empty, nor LaTeX around nothing. */
export const isShown = (source: string): boolean =>
  // What most texts begin with is seen without reading them.
  /^[\p{L}\p{N}]/u.test(source) || shownLatex(source).trim() !== '';
