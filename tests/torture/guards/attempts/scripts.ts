import { attempts, type Kind } from './attempt.ts';

const RUN = 'globalThis.ran = true';
const script = (properties: string, where = 'document.head') =>
  `const made = document.createElement("script"); Object.assign(made, ${properties});
   ${where}.append(made); return ran();`;

export const SCRIPTS: Kind = {
  name: 'scripts',
  attempts: attempts({
    eval: `eval("${RUN}"); return ran();`,
    'eval by another name': `(0, eval)("${RUN}"); return ran();`,
    'new Function': `new Function("${RUN}")(); return ran();`,
    'the constructor of a function': `(() => {}).constructor("${RUN}")(); return ran();`,
    'the constructor of an async function': `await (async () => {}).constructor("${RUN}")(); return ran();`,
    'setTimeout of a text': `setTimeout("${RUN}"); return ran();`,
    'setInterval of a text': `setInterval("${RUN}", 50); return ran();`,
    'a script within the page': script(`{ text: "${RUN}" }`),
    'a script with a nonce': script(`{ text: "${RUN}", nonce: "x" }`),
    'a module within the page': script(`{ type: "module", textContent: "${RUN}" }`),
    'a script of another address': script('{ src: at.http + "/script.js" }'),
    'a module of another address': script('{ type: "module", src: at.http + "/script.js" }'),
    'a script of data': script(`{ src: "data:text/javascript,${RUN}" }`),
    'a script of a blob': script(`{ src: URL.createObjectURL(new Blob(["${RUN}"])) }`),
    'a map of imports': script(
      '{ type: "importmap", text: JSON.stringify({ imports: { x: at.http + "/script.js" } }) }',
    ).replace('return', 'await import("x"); return'),
    'import of another address': 'await import(at.http + "/script.js"); return ran();',
    'import of data': `await import("data:text/javascript,${RUN}"); return ran();`,
    'import of a blob': `await import(URL.createObjectURL(
      new Blob(["${RUN}"], { type: "text/javascript" }))); return ran();`,
    'innerHTML with a handler': `document.body.innerHTML += "<img src=x: onerror='${RUN}'>"; return ran();`,
    'outerHTML with a handler': `put("p", {}).outerHTML = "<img src=x: onerror='${RUN}'>"; return ran();`,
    insertAdjacentHTML: `document.body.insertAdjacentHTML("beforeend", "<img src=x: onerror='${RUN}'>"); return ran();`,
    createContextualFragment: `document.body.append(document.createRange()
      .createContextualFragment("<script>${RUN}</script>")); return ran();`,
    'document.write': `document.write("<script>${RUN}</script>"); return ran();`,
    'an attribute that is a handler': `put("p", { onclick: "${RUN}" }).click(); return ran();`,
    'a text that is parsed': `document.body.append(new DOMParser()
      .parseFromString("<img src=x: onerror='${RUN}'>", "text/html").body.firstChild);
      return ran();`,
    'a policy of its own': `const own = trustedTypes.createPolicy("own", { createHTML: (x) => x });
      document.body.innerHTML += own.createHTML("<img src=x: onerror='${RUN}'>"); return ran();`,
    'the policy of the library': `const own = trustedTypes.createPolicy("library-worker",
      { createScript: (x) => x }); eval(own.createScript("${RUN}")); return ran();`,
    'a style of another address': 'put("link", { rel: "stylesheet", href: at.http });',
    'a style within the page':
      'put("style", {}).textContent = "body { background: url(" + at.http + ") }";',
    WebAssembly: `await WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
      return true;`,
    'a worker of a blob': `const worker = new Worker(URL.createObjectURL(
      new Blob(["postMessage(1)"]))); worker.onmessage = () => { globalThis.ran = true; };
      return ran();`,
    'a worker of data': `const worker = new Worker("data:text/javascript,postMessage(1)");
      worker.onmessage = () => { globalThis.ran = true; }; return ran();`,
    'a worker of another address': 'new Worker(at.http + "/script.js");',
    'a shared worker of a blob': `const worker = new SharedWorker(URL.createObjectURL(
      new Blob(["onconnect = ({ ports }) => ports[0].postMessage(1)"])));
      worker.port.onmessage = () => { globalThis.ran = true; }; return ran();`,
    'a shared worker of another address': 'new SharedWorker(at.http + "/script.js");',
    'a service worker': 'await navigator.serviceWorker.register("/library.js"); return true;',
    'a worklet of a blob': `const sound = new OfflineAudioContext(1, 1, 44100);
      await sound.audioWorklet.addModule(URL.createObjectURL(
        new Blob(["1"], { type: "text/javascript" }))); return true;`,
    'a worklet of another address': `const sound = new OfflineAudioContext(1, 1, 44100);
      await sound.audioWorklet.addModule(at.http + "/script.js");`,
  }),
};
