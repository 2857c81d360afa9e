import { attempts, type Kind } from './attempt.ts';

export const NAVIGATION: Kind = {
  name: 'navigation',
  attempts: [
    ...attempts({
      'location =': 'location = at.http;',
      'location.href of a name and password': 'location.href = at.http.replace("://", "://a:b@");',
      'location.assign': 'location.assign(at.http);',
      'location.replace': 'location.replace(at.http);',
      'location.host': 'location.host = "127.0.0.1:" + at.port;',
      'a redirect to another page': 'location = at.http + "/redirect";',
      'navigation.navigate': 'await navigation.navigate(at.http).committed;',
      'a link pressed': 'put("a", { href: at.http }).click();',
      'a link to the top': 'put("a", { href: at.http, target: "_top" }).click();',
      'a link that is an area':
        'put("area", { href: at.http }, put("map", { name: "m" })).click();',
      'a link of SVG': `const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
        const link = document.createElementNS("http://www.w3.org/2000/svg", "a");
        link.setAttribute("href", at.http); svg.append(link); document.body.append(svg);
        link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));`,
      'a form that gets': 'put("form", { action: at.http }).submit();',
      'a form that posts': 'put("form", { action: at.http, method: "post" }).requestSubmit();',
      'a form whose button names the address':
        'put("button", { formaction: at.http }, put("form", {})).click();',
      'a meta refresh': 'put("meta", { "http-equiv": "refresh", content: "0;url=" + at.http });',
      'a base and a relative link':
        'put("base", { href: at.http }); put("a", { href: "x" }).click();',
      'a data address': 'location = "data:text/html,<p>x</p>";',
      'a blob address':
        'location = URL.createObjectURL(new Blob(["<p>x"], { type: "text/html" }));',
      'a file': 'location = at.file;',
      'a file by a link': 'put("a", { href: at.file }).click();',
      'another page of the app': 'location = "app://reading-list/library.js";',
      'another host of the app': 'location = "app://elsewhere/";',
      'the page with a query': 'location = "/?query";',
      'a page of Chromium': 'location = "chrome://gpu/";',
      'the source of the page': 'location = "view-source:app://reading-list/";',
      'back to what was added to the history':
        'history.pushState(null, "", "/other"); location.reload();',
      'javascript: as location': 'location = "javascript:globalThis.ran = true"; return ran();',
      'javascript: as a link':
        'put("a", { href: "javascript:globalThis.ran = true" }).click(); return ran();',
      'another program by location': 'location = "torture:location";',
      'another program by a link': 'put("a", { href: "torture:link" }).click();',
      'another program by a frame': 'put("iframe", { src: "torture:frame" });',
      'mail by location': 'location = "mailto:a@example.org";',
    }),
    ...['text/uri-list', 'text/plain', 'text/html'].map((mimeType) => ({
      name: `a link dropped as ${mimeType}`,
      code: '',
      drop: ({ http }: { readonly http: string }) => ({
        mimeType,
        data: mimeType === 'text/html' ? `<a href="${http}">x</a>` : http,
      }),
    })),
    {
      name: 'a file dropped',
      code: '',
      drop: ({ file }) => ({ mimeType: 'text/uri-list', data: file }),
    },
  ],
};
