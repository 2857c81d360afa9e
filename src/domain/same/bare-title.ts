import { type ComparedTitle, lettersOf } from './compared-title.ts';

/** Headings that stand over many works, by their folded words without articles. */
const HEADINGS =
  /^(?:abstracts?|acknowledge?ments?|announcements?|appendix|authors? (?:index|s reply|reply)|back matter|bibliography|book reviews?|calendar|comments?|commentary|conclusions?|contents|contributors|copyright|correspondence|cover|discussion|editorials?(?: board| note)?|editors? (?:note|s note|introduction|s introduction)|epilogue|erratum|errata|corrigendum|foreword|from editors?|front matter|future work|glossary|guest editorial|guest editors? introduction|guest editors introduction|in brief|index|in this issue|introduction|introduction to (?:special issue|issue|volume|minitrack|special section)|invited (?:talk|paper)|issue information|keynote(?: speech| talk)?|letters?(?: to editor)?|list of (?:contributors|figures|tables|reviewers)|masthead|message from .{1,40}|news|notes?|obituary|opening remarks|organizing committee|overview|panel(?: discussion)?|perspectives?|preface|preliminaries|proceedings|program committee|prologue|references|rejoinder|reply|replies|research highlights|response|reviewers?|reviews?|special issue|summary|symposium|table of contents|tutorial|untitled|welcome|workshop)$/u;

/** Whether a title names a place in an issue rather than a work, so that it tells nothing alone. */
export const isHeading = ({ title }: ComparedTitle): boolean => HEADINGS.test(title);

/** Whether a title is so short that others may well have it, too. */
export const isShort = ({ title }: ComparedTitle): boolean =>
  title.split(' ').length < 3 || lettersOf(title).length < 12;
