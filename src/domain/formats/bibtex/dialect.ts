/** The two families of styles that read `.bib` files, which name some fields and types differently. */
export type Dialect = 'bibtex' | 'biblatex';
