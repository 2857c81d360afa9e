import { type Attempt, attempts, type Kind } from './attempt.ts';

const hint = (rel: string, more = '') => [
  `a link that is ${rel}`,
  `put("link", { rel: "${rel}", href: at.http + "/script.js"${more} }, document.head);`,
];
const rules = (kind: string) => [
  `rules to ${kind}`,
  `const made = document.createElement("script"); made.type = "speculationrules";
   made.textContent = JSON.stringify({ "${kind}": [{ source: "list", urls: [at.http] }] });
   document.head.append(made);`,
];

const CODES = {
  fetch: 'await fetch(at.http);',
  'fetch without looking': 'await fetch(at.http, { mode: "no-cors" });',
  'fetch that outlives the page': 'fetch(at.http, { keepalive: true, method: "POST", body: "x" });',
  XMLHttpRequest: 'const ask = new XMLHttpRequest(); ask.open("GET", at.http); ask.send();',
  'XMLHttpRequest that waits':
    'const ask = new XMLHttpRequest(); ask.open("POST", at.http, false); ask.send("x");',
  sendBeacon: 'navigator.sendBeacon(at.http, "x");',
  WebSocket: 'new WebSocket(at.http.replace("http", "ws"));',
  EventSource: 'new EventSource(at.http);',
  WebTransport: 'await new WebTransport("https://127.0.0.1:" + at.port).ready;',
  'a ping of a link': 'put("a", { href: "#x", ping: at.http }).click();',
  'a picture': 'new Image().src = at.http;',
  'a picture of a set': 'put("img", { srcset: at.http + " 2x" });',
  'a sound': 'new Audio(at.http).play();',
  'a film': 'put("video", { src: at.http, autoplay: "" });',
  'the picture of a film': 'put("video", { poster: at.http });',
  'a track of a film':
    'put("track", { src: at.http, default: "" }, put("video", {})).track.mode = "showing";',
  'a font': 'await new FontFace("x", "url(" + at.http + ")").load();',
  'a style set by script': 'document.body.style.backgroundImage = "url(" + at.http + ")";',
  'a style sheet made by script': `const sheet = new CSSStyleSheet();
    sheet.replaceSync("body { cursor: url(" + at.http + "), auto }");
    document.adoptedStyleSheets = [sheet];`,
  'a use of SVG': `const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
    image.setAttribute("href", at.http); svg.append(image); document.body.append(svg);`,
  'a button that is a picture': 'put("input", { type: "image", src: at.http });',
  'an icon': 'put("link", { rel: "icon", href: at.http }, document.head);',
  'a manifest': 'put("link", { rel: "manifest", href: at.http }, document.head);',
  'a report': `const meta = put("meta", { "http-equiv": "Content-Security-Policy",
    content: "img-src 'none'; report-uri " + at.http }, document.head); new Image().src = "/x.png";`,
  ...Object.fromEntries([
    hint('preconnect'),
    hint('prefetch'),
    hint('preload', ', as: "script"'),
    hint('preload stylesheet', ', as: "style"'),
    hint('modulepreload'),
    hint('prerender'),
    rules('prefetch'),
    rules('prerender'),
  ]),
  'a link that is preconnect of many': `for (const host of ["127.0.0.1", "localhost"])
    put("link", { rel: "preconnect", href: "http://" + host + ":" + at.port,
      crossorigin: "" }, document.head);`,
  'a link that is dns-prefetch':
    'put("link", { rel: "dns-prefetch", href: "http://" + at.host }, document.head);',
  'a background fetch': `const worker = await navigator.serviceWorker.register("/library.js");
    await worker.backgroundFetch.fetch("x", [at.http]);`,
};

const peer = (name: string, urls: string): readonly [string, string] => [
  `WebRTC by ${name}`,
  `const peer = new RTCPeerConnection({
     iceServers: [{ urls: ${urls}, username: "u", credential: "c" }] });
   peer.createDataChannel("x"); await peer.setLocalDescription(await peer.createOffer());
   await wait(400);`,
];
const candidate = (name: string, words: string): readonly [string, string] => [
  `WebRTC by ${name}`,
  `const [one, two] = [new RTCPeerConnection(), new RTCPeerConnection()];
   one.createDataChannel("x"); await one.setLocalDescription(await one.createOffer());
   await two.setRemoteDescription(one.localDescription);
   await two.setLocalDescription(await two.createAnswer());
   await one.setRemoteDescription(two.localDescription);
   await one.addIceCandidate({ candidate: "candidate:1 1 ${words}", sdpMid: "0" });
   await wait(600);`,
];
const OWN_ADDRESSES = `const peer = new RTCPeerConnection(); const found = [];
  peer.onicecandidate = ({ candidate }) => candidate?.candidate && found.push(candidate.candidate);
  peer.createDataChannel("x"); await peer.setLocalDescription(await peer.createOffer());
  await wait(400); return found.length > 0;`;

const PEERS: readonly Attempt[] = attempts(
  Object.fromEntries([
    peer('a STUN server', '"stun:" + at.address + ":" + at.port'),
    peer('a TURN server', '"turn:" + at.address + ":" + at.port'),
    peer('a TURN server over TCP', '"turn:" + at.address + ":" + at.port + "?transport=tcp"'),
    peer('a TURN server over TLS', '"turns:" + at.address + ":" + at.port + "?transport=tcp"'),
    candidate('UDP to another', 'udp 2122260223 " + at.address + " " + at.port + " typ host'),
    candidate(
      'TCP to another',
      'tcp 1518280447 " + at.address + " " + at.port + " typ host tcptype passive',
    ),
    ['WebRTC that tells the addresses of this machine', OWN_ADDRESSES],
  ]),
);

export const NETWORK: Kind = { name: 'network', attempts: attempts(CODES) };
export const RTC: Kind = { name: 'WebRTC', attempts: PEERS };
