/** A whole number with thousands set apart. By hand: to load `Intl` costs a start some milliseconds. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
