/** Identifies a tag: its folded name at creation, so that two machines naming it alike agree. */
export type TagId = `t-${string}`;

/** The colours a tag can have, in the order they are offered and handed out. */
export const TAG_COLOURS = [
  'blue',
  'green',
  'amber',
  'red',
  'purple',
  'teal',
  'pink',
  'grey',
] as const;

export type TagColour = (typeof TAG_COLOURS)[number];

export interface Tag {
  readonly id: TagId;
  readonly name: string;
  readonly colour: TagColour;
}

/** Longest tag name, in characters: what still reads as a label rather than a note. */
export const TAG_NAME_LIMIT = 60;
