const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
// Overrides, embeddings and isolates turn the words around them about (“gpj.exe” for “exe.jpg”);
// the others have no width and make two names look the same. Joiners stay: scripts and emoji need
// them, as do the plain marks of direction.
const DISGUISE =
  /[\u00AD\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const HALVES = /\p{Cs}/gu;

/**
 * A name or sentence as it is shown in a single line, a tooltip or a dialog of the system: without
 * line breaks, control characters, and characters that disguise what stands around them.
 */
export const singleLine = (text: string): string =>
  text.replace(BREAKS, ' ').replace(DISGUISE, '').replace(HALVES, '\uFFFD');
