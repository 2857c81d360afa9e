const RUN = 'window.attacked=true';

/** A hole that a note app or a library for notes once had, tried on this one. */
export interface KnownHole {
  readonly name: string;
  readonly what: string;
  /** What is put into title, abstract, note and tag; one line, as a title is. */
  readonly attack: string;
  /** A note beside it, where the hole needs several lines. */
  readonly note?: string;
}

/** The attacks are written anew after the public descriptions; none is the original. */
export const KNOWN_HOLES: readonly KnownHole[] = [
  {
    name: 'Joplin CVE-2020-15930',
    what: 'HTML that embeds a document runs it',
    attack: `<embed src="javascript:${RUN}"><object data="javascript:${RUN}"></object>`,
  },
  {
    name: 'Joplin CVE-2020-28249',
    what: 'a link element runs its handler',
    attack: `<link rel="stylesheet" href="https://attack.example/a.css" onload="${RUN}" onerror="${RUN}">`,
  },
  {
    name: 'Joplin CVE-2024-49362',
    what: 'a link made by a diagram is followed unchecked',
    attack: `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg> [x](file:///bin/sh)`,
    note: `\`\`\`mermaid\ngraph TD\nA["<a href='javascript:${RUN}'>x</a>"]\nclick A href "javascript:${RUN}"\n\`\`\``,
  },
  {
    name: 'Notesnook CVE-2026-42090',
    what: 'HTML in titles and tags runs when a note is printed or exported',
    attack: `</title></head><img src=x onerror="${RUN}"><body onload="${RUN}">`,
  },
  {
    name: 'MarkText CVE-2022-25069',
    what: 'HTML in the language of a block of code',
    attack: `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
    note: `\`\`\`<img/src=x/onerror=${RUN}>\ncode\n\`\`\`\n\n\`\`\`html\n<img src=x onerror="${RUN}">\n\`\`\``,
  },
  {
    name: 'MarkText CVE-2023-2318',
    what: 'pasted HTML runs',
    attack: `<math><mtext><table><mglyph><style><img src=x onerror="${RUN}">`,
  },
  {
    name: 'KaTeX CVE-2024-28243',
    what: 'macros that double make the page hang',
    attack:
      '$\\edef\\a{xxxxxxxx}\\edef\\a{\\a\\a\\a\\a}\\edef\\a{\\a\\a\\a\\a}\\edef\\a{\\a\\a\\a\\a}\\a$',
    note: `$$\n\\def\\a{${'x'.repeat(900)}}${'\\a'.repeat(300)}\n$$`,
  },
  {
    name: 'KaTeX CVE-2024-28244',
    what: 'Unicode superscripts make macros loop without end',
    attack: '$\\def\\a{x\u00b2\u2082\\a\\a}\\a\u00b2\\a\u2082$',
    note: `$$\nx${'\u00b2\u2082'.repeat(900)}\n$$`,
  },
  {
    name: 'KaTeX CVE-2024-28245',
    what: 'the address of a picture leaves its attribute',
    attack: `$\\includegraphics[alt=x]{https://attack.example/x.png" onerror="${RUN}}$`,
  },
  {
    name: 'KaTeX CVE-2024-28246',
    what: 'a protocol in capitals passes',
    attack: `$\\href{JavaScript:${RUN}}{x}$ $\\url{jAvAsCrIpT:${RUN}}$ [x](JAVASCRIPT:${RUN})`,
  },
  {
    name: 'KaTeX CVE-2025-23207',
    what: 'the name of a data attribute leaves it',
    attack: `$\\htmlData{x onclick=${RUN} y=1}{x}$ $\\htmlStyle{background:url(https://attack.example)}{x}$`,
  },
  {
    name: 'Signal CVE-2018-10994',
    what: 'HTML in a message',
    attack: `<iframe src="https://attack.example"></iframe><video src=x onerror="${RUN}">`,
  },
  {
    name: 'Signal CVE-2018-11101',
    what: 'HTML in what is quoted',
    attack: `> <img src=x onerror="${RUN}"><base href="https://attack.example/">`,
  },
  {
    name: 'Obsidian CVE-2021-38148',
    what: 'addresses of other programs are opened without asking',
    attack:
      '[x](obsidian://open?vault=a) [y](ms-msdt:/id) [z](file:///etc/passwd) <vscode://file/x>',
  },
  {
    name: 'Obsidian CVE-2023-2110',
    what: "pictures by the app's own address read files",
    attack: '![x](app://local/etc/passwd) ![y](app://reading-list/../../etc/passwd)',
  },
  {
    name: 'Zettlr CVE-2022-40276',
    what: 'a note reads files and sends them',
    attack: `<iframe src="file:///etc/passwd" onload="${RUN}"></iframe> ![x](file:///etc/passwd)`,
  },
  {
    name: 'Typora CVE-2023-2317',
    what: "the app's own page is opened by a link with script in its address",
    attack: `[x](app://reading-list/index.html?labels=<svg/onload=${RUN}>) [y](//attack.example/x)`,
  },
  {
    name: 'Trilium CVE-2023-3067',
    what: 'script stored in a name',
    attack: `"><svg onload="${RUN}"><details open ontoggle="${RUN}">`,
  },
  {
    name: 'Logseq hiccup',
    what: 'elements written as data',
    attack: `[:img {:src "x" :onerror "${RUN}"}] <style>@import "https://attack.example"</style>`,
  },
  {
    name: 'Pictures from elsewhere',
    what: 'a picture tells that a note was read',
    attack: '![x](https://attack.example/a.png) ![y](data:image/svg+xml;base64,PHN2Zy8+) ![z][z]',
    note: '![far](https://attack.example/b.png)\n\n![z][z]\n\n[z]: http://attack.example/c.png',
  },
];
