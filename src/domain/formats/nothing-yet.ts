/** Says that nothing was read yet, so that others have their turn. */
export const NOTHING_YET = { kind: 'nothing-yet', problems: [], end: 0 } as const;
