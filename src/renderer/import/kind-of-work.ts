const NAMES: Readonly<Record<string, string>> = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  'entry-dictionary': 'Dictionary entry',
  'entry-encyclopedia': 'Encyclopedia entry',
  'paper-conference': 'Conference paper',
  'post-weblog': 'Blog post',
  chapter: 'Chapter of a book',
};

/** A kind of work by its name in CSL, as a person calls it. */
export const kindOfWork = (type: string): string =>
  NAMES[type] ?? type.charAt(0).toUpperCase() + type.slice(1).replaceAll('_', ' ');
