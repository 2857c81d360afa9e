import { attempts, type Kind } from './attempt.ts';

export const WINDOWS: Kind = {
  name: 'windows',
  attempts: attempts({
    'window.open': 'return open(at.http) !== null;',
    'window.open without an opener': 'open(at.http, "_blank", "noopener,noreferrer");',
    'window.open as a small window': 'open(at.http, "small", "popup,width=100,height=100");',
    'window.open of a blank page': 'return open("about:blank") !== null;',
    'window.open of nothing': 'return open() !== null;',
    'window.open of the app itself': 'return open("/") !== null;',
    'window.open of a blob':
      'return open(URL.createObjectURL(new Blob(["x"], { type: "text/html" }))) !== null;',
    'window.open of data': 'return open("data:text/html,x") !== null;',
    'window.open of a file': 'return open(at.file) !== null;',
    'window.open of another program': 'open("torture:open");',
    'window.open with features of Electron':
      'return open("/", "x", "nodeIntegration=yes,contextIsolation=no,sandbox=no") !== null;',
    'window.open in the window itself': 'open(at.http, "_self");',
    'window.open at the top': 'open(at.http, "_top");',
    'a link to a new window': 'put("a", { href: at.http, target: "_blank" }).click();',
    'a link to a window with a name':
      'put("a", { href: at.http, target: "other", rel: "opener" }).click();',
    'a link pressed with Control':
      'put("a", { href: at.http }).dispatchEvent(new MouseEvent("click", { ctrlKey: true }));',
    'a link pressed with Shift':
      'put("a", { href: at.http }).dispatchEvent(new MouseEvent("click", { shiftKey: true }));',
    'a link pressed with the middle button':
      'put("a", { href: at.http }).dispatchEvent(new MouseEvent("auxclick", { button: 1 }));',
    'a form to a new window': 'put("form", { action: at.http, target: "_blank" }).submit();',
    'a form that posts to a new window':
      'put("form", { action: at.http, target: "_blank", method: "post" }).submit();',
    'the opener of the window': 'if (opener !== null) opener.location = at.http;',
    'a window above others': 'await documentPictureInPicture.requestWindow(); return true;',
    'a portal': 'put("portal", { src: at.http });',
  }),
};
