/** A file as it is chosen, dropped or written to the disk. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Two papers that are not in the bundled list, one of which is damaged in a field, and a torn entry. */
export const BIBTEX: TextFile = {
  name: 'engines.bib',
  text: `@article{lovelace1843,
  author = {Lovelace, Ada},
  title = {Notes on the {Analytical Engine} and its $O(n)$ steps},
  journal = {Scientific Memoirs},
  year = {1843},
  keywords = {engines, programs},
  abstract = {We write the first \\emph{program}.}
}

@inproceedings{turing1950,
  author = {Turing, Alan},
  title = {Computing Machinery and Intelligence},
  booktitle = {Mind},
  year = {1950}
}
`,
};

/** An entry that ends too soon, after one that is whole. */
export const DAMAGED: TextFile = {
  name: 'damaged.bib',
  text: `@article{hopper1952,
  author = {Hopper, Grace},
  title = {The Education of a Computer},
  year = {1952}
}

@article{torn,
  title = {Torn in the mid
`,
};

export const RIS: TextFile = {
  name: 'engines.ris',
  text: `TY  - JOUR
AU  - Shannon, Claude E.
TI  - A Mathematical Theory of Communication
JO  - Bell System Technical Journal
PY  - 1948
ER  -
`,
};

export const CSL_JSON: TextFile = {
  name: 'engines.json',
  text: JSON.stringify([
    {
      id: 'dijkstra1968',
      type: 'article-journal',
      title: 'Go To Statement Considered Harmful',
      author: [{ family: 'Dijkstra', given: 'Edsger W.' }],
      issued: { 'date-parts': [[1968, 3]] },
    },
  ]),
};

export const ENDNOTE_XML: TextFile = {
  name: 'engines.xml',
  text: `<?xml version="1.0" encoding="UTF-8"?><xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>Knuth, Donald E.</author></authors></contributors><titles><title>Literate Programming</title><secondary-title>The Computer Journal</secondary-title></titles><dates><year>1984</year></dates></record></records></xml>`,
};

export const MEDLINE: TextFile = {
  name: 'engines.nbib',
  text: `PMID- 13054692
TI  - Molecular structure of nucleic acids.
FAU - Watson, J D
FAU - Crick, F H
DP  - 1953 Apr 25
JT  - Nature

`,
};

/** A table whose heads say nothing that is known. */
export const TABLE: TextFile = {
  name: 'shelf.csv',
  text: `Werk,Von wem,Wann
On Computable Numbers,Alan Turing,1936
Recursive Functions of Symbolic Expressions,John McCarthy,1960
`,
};

/** The last of the bundled papers, with more than the list knows and another year. */
export const DIFFERENT: TextFile = {
  name: 'captioning.bib',
  text: `@inproceedings{wang2016,
  author = {Wang, Cheng and Yang, Haojin and Bartz, Christian and Meinel, Christoph},
  title = {Image Captioning with Deep Bidirectional {LSTMs}},
  booktitle = {ACM Multimedia},
  year = {2016},
  pages = {988--997}
}
`,
};
