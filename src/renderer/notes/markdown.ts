// One file for what reads and what writes Markdown, for they share most of it.
export { NoteText } from '../paper/note-text.tsx';
export const loadMarkdownFromHtml = () => import('./markdown-from-html.ts');
