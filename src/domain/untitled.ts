/** What a paper is called that has no title. */
export const UNTITLED = 'Untitled';
