import { vi } from 'vitest';

/** How high a list is in which entries are looked through, in pixels. */
export const HEIGHT = 500;

/** What jsdom lacks for a list of which only what is in sight exists. */
export function layListOut(): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  class Observer {
    observe = () => {};
    unobserve = () => {};
    disconnect = () => {};
  }
  vi.stubGlobal('ResizeObserver', Observer);
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get: () => HEIGHT,
  });
  Object.defineProperties(Element.prototype, {
    clientHeight: { configurable: true, get: () => HEIGHT },
    scrollHeight: { configurable: true, get: () => 10_000_000 },
    scrollTo: {
      configurable: true,
      value(this: Element, { top }: { top: number }) {
        this.scrollTop = top;
        this.dispatchEvent(new Event('scroll'));
      },
    },
  });
}
