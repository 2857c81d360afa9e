import { html } from '../html.ts';

/**
 * How a report is set, on a screen and on paper; the colours are those of the window. On paper
 * highlights are told apart by their lines, too.
 */
export const REPORT_STYLE = html`<style>
:root {
  color-scheme: light dark;
  --ground: oklch(0.985 0.006 85);
  --ink: oklch(0.25 0.012 60);
  --soft: oklch(0.43 0.012 65);
  --line: oklch(0.87 0.01 80);
  --accent: oklch(0.48 0.13 258);
  --yellow: oklch(0.867 0.184 88 / 0.6);
  --green: oklch(0.818 0.122 143 / 0.6);
  --blue: oklch(0.824 0.175 238 / 0.6);
  --rose: oklch(0.65 0.173 27 / 0.6);
  --violet: oklch(0.611 0.157 305 / 0.6);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: oklch(0.215 0.012 265);
    --ink: oklch(0.915 0.008 85);
    --soft: oklch(0.78 0.01 85);
    --line: oklch(0.32 0.014 265);
    --accent: oklch(0.76 0.1 258);
    --yellow: oklch(0.471 0.162 91 / 0.7);
    --green: oklch(0.295 0.17 149 / 0.7);
    --blue: oklch(0.456 0.105 251 / 0.7);
    --rose: oklch(0.422 0.156 5 / 0.7);
    --violet: oklch(0.338 0.157 304 / 0.7);
  }
  /* A bar has no letters on it, and can be brighter. */
  li.yellow { --yellow: oklch(0.84 0.15 91); }
  li.green { --green: oklch(0.74 0.15 149); }
  li.blue { --blue: oklch(0.72 0.12 245); }
  li.rose { --rose: oklch(0.68 0.15 15); }
  li.violet { --violet: oklch(0.64 0.16 304); }
}
@page {
  size: A4;
  margin: 20mm 22mm 22mm;
  @bottom-center {
    content: counter(page);
    font: 9pt sans-serif;
  }
}
body {
  max-width: 38rem;
  margin: 0 auto;
  padding: 3rem 1.5rem 6rem;
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem / 1.55 "Source Serif 4", Charter, "Iowan Old Style", "Noto Serif", Georgia, serif;
  overflow-wrap: anywhere;
}
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
h1, h2, h3, h4, h5, h6, p { margin: 0; }
h1 { font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { font-size: 1.35rem; line-height: 1.25; letter-spacing: -0.006em; text-wrap: balance; }
h3 {
  margin: 1.5rem 0 0.4rem;
  color: var(--soft);
  font: 600 0.8125rem / 1.4 system-ui, sans-serif;
}
header p, .said { color: var(--soft); font: 0.875rem / 1.5 system-ui, sans-serif; }
header p { margin-top: 0.4rem; }
article { margin-top: 2.5rem; padding-top: 2.5rem; border-top: 1px solid var(--line); }
.said { margin-top: 0.4rem; }
.said b { color: var(--ink); font-weight: 600; }
.tag {
  display: inline-block;
  margin-right: 0.35rem;
  padding: 0 0.5em;
  border-radius: 1em;
  box-shadow: inset 0 0 0 1px var(--line);
}
.abstract { margin-top: 1.1rem; }
.comments { margin: 0; padding: 0; list-style: none; }
.comments li { margin-top: 0.7rem; padding-left: 0.8rem; border-left: 0.25rem solid; }
.comments q, .lost { color: var(--soft); }
.comments p { white-space: pre-wrap; }
li.yellow { border-color: var(--yellow); }
li.green { border-color: var(--green); }
li.blue { border-color: var(--blue); }
li.rose { border-color: var(--rose); }
li.violet { border-color: var(--violet); }
mark { color: inherit; }
mark.yellow { background: var(--yellow); }
mark.green { background: var(--green); }
mark.blue { background: var(--blue); }
mark.rose { background: var(--rose); }
mark.violet { background: var(--violet); }
.note + .note { margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.note :is(p, ul, ol, blockquote, pre, table) { margin: 0 0 0.75em; }
.note :is(h4, h5, h6) { margin: 1.1em 0 0.4em; font-size: 1.05em; line-height: 1.3; }
.note :is(ul, ol) { padding-left: 1.5em; }
.note blockquote { padding-left: 1em; border-left: 3px solid var(--line); color: var(--soft); }
.note pre, .note code { font: 0.86em / 1.5 ui-monospace, monospace; white-space: pre-wrap; }
.note table { border-collapse: collapse; }
.note :is(th, td) { padding: 0.25em 0.75em; border-bottom: 1px solid var(--line); text-align: start; }
.note img { max-width: 100%; }
.note .task { list-style: none; margin-left: -1.4em; }
@media print {
  body { max-width: none; padding: 0; background: none; font-size: 10.5pt; }
  article { break-inside: auto; }
  h2, h3, .said { break-after: avoid; }
  li, tr, img { break-inside: avoid; }
  a { color: inherit; }
  mark, .comments li { print-color-adjust: exact; }
  mark.yellow { text-decoration: underline solid 1px; }
  mark.green { text-decoration: underline double 1px; }
  mark.blue { text-decoration: underline dashed 1px; }
  mark.rose { text-decoration: underline wavy 1px; }
  mark.violet { text-decoration: underline dotted 1px; }
}
@media (forced-colors: active) {
  mark { background: Mark; color: MarkText; }
}
</style>`;
