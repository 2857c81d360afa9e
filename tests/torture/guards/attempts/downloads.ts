import { attempts, type Kind } from './attempt.ts';

export const DOWNLOADS: Kind = {
  name: 'downloads',
  attempts: attempts({
    'a download': 'put("a", { href: at.http + "/file", download: "" }).click();',
    'a download with a name': 'put("a", { href: "/", download: "../../x.html" }).click();',
    'a download of data': 'put("a", { href: "data:text/plain,x", download: "x.txt" }).click();',
    'a download of a blob':
      'put("a", { href: URL.createObjectURL(new Blob(["x"])), download: "x" }).click();',
    'a download in a new window':
      'put("a", { href: "/", download: "x", target: "_blank" }).click();',
    'a page that is an attachment': 'location = at.http + "/file";',
    'a frame that is an attachment': 'put("iframe", { src: at.http + "/file" });',
    'a page of no known type': 'location = URL.createObjectURL(new Blob(["x"], { type: "x/y" }));',
    'data of no known type': 'location = "data:x/y,x";',
  }),
};
