/** A rectangle of the desktop in device-independent pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window in which everything can still be reached. */
export const SMALLEST = { width: 480, height: 480 } as const;

const USUAL = { width: 1440, height: 900 } as const;
/** How much of a window must be on a screen for it to be found and dragged. */
const GRIP = { width: 120, height: 60 } as const;

const between = (low: number, value: number, high: number) =>
  Math.max(low, Math.min(value, Math.max(low, high)));

const overlap = (a: number, aSize: number, b: number, bSize: number) =>
  Math.min(a + aSize, b + bSize) - Math.max(a, b);

const shows = (screen: Area, window: Area) =>
  overlap(screen.x, screen.width, window.x, window.width) >= GRIP.width &&
  overlap(screen.y, screen.height, window.y, window.height) >= GRIP.height;

function fitted(window: Area, screen: Area): Area {
  const width = between(SMALLEST.width, window.width, screen.width);
  const height = between(SMALLEST.height, window.height, screen.height);
  const x = between(screen.x, window.x, screen.x + screen.width - width);
  const y = between(screen.y, window.y, screen.y + screen.height - height);
  return { x, y, width, height };
}

/**
 * Where the window goes: as it was left, moved onto the screen that shows it;
 * in the middle of the first screen when it was never placed or its screen is gone.
 * `screens` are work areas, the main one first.
 */
export function placeWindow(left: Area | null, screens: readonly Area[]): Area {
  const screen = left && screens.find((candidate) => shows(candidate, left));
  if (left && screen) return fitted(left, screen);
  const main = screens[0] ?? { x: 0, y: 0, ...USUAL };
  const { width, height } = fitted(
    { ...main, ...USUAL, ...(left && { width: left.width, height: left.height }) },
    main,
  );
  const x = main.x + Math.round((main.width - width) / 2);
  const y = main.y + Math.round((main.height - height) / 2);
  return fitted({ x, y, width, height }, main);
}
