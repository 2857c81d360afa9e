/** The archives whose papers had ids with their name until March 2007. */
const ARCHIVES =
  'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics plasm-ph q-alg q-bio q-fin quant-ph solv-int stat supr-con'.split(
    ' ',
  );

/** Year and month with a number, or an archive, which may name a subject that is left out. */
const ID = String.raw`(?:(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})|(${ARCHIVES.join('|')})(?:\.[a-z]{2})?\/(\d{7}))(?:v\d{1,3})?(?![\d/])`;

const ALONE = new RegExp(String.raw`^\s*${ID}(?:\s*\[[a-z.-]{1,20}\])?\s*$`, 'iu');

const NAMED = new RegExp(
  String.raw`(?:arxiv\.org\/(?:abs|pdf|html|format|src|e-print)\/|10\.48550\/arxiv\.|arxiv(?:[:. ]|\s?(?:id|e-?prints?)[:.]?)\s?)${ID}`,
  'iu',
);

function idOf(match: RegExpExecArray | null): string {
  const [, modern, archive = '', number = ''] = match ?? [];
  if (match === null) return '';
  return modern ?? `${archive.toLowerCase()}/${number}`;
}

/** The first arXiv id that a text calls so, by address, DOI or name, without version; `''` for none. */
export const namedArxiv = (text: string): string => idOf(NAMED.exec(text));

/** The same, and an id that is all the text holds. */
export const plainArxiv = (text: string): string => idOf(ALONE.exec(text)) || namedArxiv(text);
