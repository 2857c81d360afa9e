import { attempts, type Kind } from './attempt.ts';

const SCRIPT = '<script>parent.ran = true</script>';

export const FRAMES: Kind = {
  name: 'frames',
  attempts: attempts({
    'a frame': 'put("iframe", { src: at.http });',
    'a frame that is redirected': 'put("iframe", { src: at.http + "/redirect" });',
    'a frame in a sandbox':
      'put("iframe", { src: at.http, sandbox: "allow-scripts allow-top-navigation" });',
    'a frame with rights of its own':
      'put("iframe", { src: at.http, allow: "camera; microphone; geolocation; fullscreen" });',
    'a frame that waits': 'put("iframe", { src: at.http, loading: "lazy" });',
    'a frame of the app itself': 'put("iframe", { src: "/" });',
    'a frame of a text': `put("iframe", { srcdoc: ${JSON.stringify(SCRIPT)} }); return ran();`,
    'a frame of a text with another page':
      'put("iframe", { srcdoc: "<iframe src=" + at.http + "></iframe>" });',
    'a frame of data': 'put("iframe", { src: "data:text/html,<p>x" });',
    'a frame of a blob':
      'put("iframe", { src: URL.createObjectURL(new Blob(["x"], { type: "text/html" })) });',
    'a frame of script': 'put("iframe", { src: "javascript:parent.ran = true" }); return ran();',
    'a frame of a file': 'put("iframe", { src: at.file });',
    'a blank frame that goes on': 'put("iframe", {}).contentWindow.location = at.http;',
    'a script in a blank frame': `const page = put("iframe", {}).contentDocument;
      const script = page.createElement("script"); script.textContent = "parent.ran = true";
      page.body.append(script); return ran();`,
    'a script of another address in a blank frame': `const page = put("iframe", {}).contentDocument;
      const script = page.createElement("script"); script.src = at.http + "/script.js";
      page.body.append(script);`,
    'a blank frame written to': `put("iframe", {}).contentDocument.write(${JSON.stringify(SCRIPT)}); return ran();`,
    'a connection from a blank frame': 'await put("iframe", {}).contentWindow.fetch(at.http);',
    'a link to a frame':
      'put("iframe", { name: "inner" }); put("a", { href: at.http, target: "inner" }).click();',
    'a form to a frame':
      'put("iframe", { name: "into" }); put("form", { action: at.http, target: "into" }).submit();',
    'an object': 'put("object", { data: at.http, type: "text/html" });',
    'an object of data': 'put("object", { data: "data:text/html,<p>x", type: "text/html" });',
    'an embedded page': 'put("embed", { src: at.http, type: "text/html" });',
    'an embedded document': 'put("embed", { src: at.http + "/a.pdf", type: "application/pdf" });',
    'a set of frames': 'put("frame", { src: at.http }, put("frameset", {}));',
    'a fenced frame': 'put("fencedframe", {}).config = new FencedFrameConfig(at.http);',
    'a webview': 'put("webview", { src: at.http });',
    'a webview with Node':
      'put("webview", { src: at.http, nodeintegration: "", disablewebsecurity: "" });',
    'a webview with a preload': 'put("webview", { src: "about:blank", preload: at.file });',
    'a webview that may open windows': 'put("webview", { src: at.http, allowpopups: "" });',
  }),
};
