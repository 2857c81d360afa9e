import './print.css';

// What the first frame does not show, in one file of its own.
export { PaperPane } from '../paper/paper-pane.tsx';
export { Facets } from '../shelf/facets/facets.tsx';
export { Dialogs } from './dialogs.tsx';
