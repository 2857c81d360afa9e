export { PARTS } from './registry.ts';
export { runPart } from './run-part.ts';
