import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** The window a list is laid out in: so high, and rows as high as their text asks for. */
export const HEIGHT = 600;
export const BAR = 80;
export const ROW = { short: 56, long: 75 } as const;

function sizeOf(element: Element): number {
  if (element.getAttribute('role') === 'listbox') return HEIGHT;
  const given = element instanceof HTMLElement ? Number.parseFloat(element.style.height) : NaN;
  if (given > 0) return given;
  return element.textContent?.includes('long') ? ROW.long : ROW.short;
}

/**
 * What jsdom lacks: frames, in which scrolling is told, callbacks run and sizes are observed in the
 * order browsers do it, one after the other, when the test says so.
 */
export function layOut() {
  const observers = new Set<Observer>();
  let callbacks: (() => void)[] = [];
  const scrolled = new Set<Element>();

  class Observer {
    readonly sizes = new Map<Element, number>();
    constructor(readonly told: (entries: unknown[]) => void) {
      observers.add(this);
    }
    observe = (target: Element) => void this.sizes.set(target, 0);
    unobserve = (target: Element) => void this.sizes.delete(target);
    disconnect = () => this.sizes.clear();
    deliver = () => {
      const changed = [...this.sizes].filter(
        ([target, size]) => target.isConnected && sizeOf(target) !== size,
      );
      for (const [target] of changed) this.sizes.set(target, sizeOf(target));
      const entries = changed.map(([target]) => ({
        target,
        contentRect: { width: 400, height: sizeOf(target) },
        borderBoxSize: [{ blockSize: sizeOf(target), inlineSize: 400 }],
      }));
      if (entries.length > 0) this.told(entries);
    };
  }

  const scrollTo = (element: Element, top: number) => {
    if (element.scrollTop === top) return;
    element.scrollTop = top;
    scrolled.add(element);
  };
  for (const view of new Set([window, document.defaultView ?? window])) {
    Object.assign(view, {
      ResizeObserver: Observer,
      requestAnimationFrame: (callback: () => void) => callbacks.push(callback),
      cancelAnimationFrame: () => {},
    });
  }
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => callbacks.push(callback));
  Object.defineProperties(Element.prototype, {
    scrollTo: {
      configurable: true,
      value(this: Element, { top }: { top: number }) {
        scrollTo(this, top);
      },
    },
    scrollHeight: { configurable: true, get: () => 10_000_000 },
    clientHeight: { configurable: true, get: () => HEIGHT },
  });
  // Read of the bar alone.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get: () => BAR,
  });

  const frame = () =>
    act(async () => {
      for (const element of scrolled) element.dispatchEvent(new Event('scroll'));
      scrolled.clear();
      const due = callbacks;
      callbacks = [];
      for (const callback of due) callback();
      await Promise.resolve();
      for (const observer of observers) observer.deliver();
    });
  /** Lets a few frames pass, in which everything comes to rest. */
  const settle = async () => {
    for (let frames = 0; frames < 8; frames += 1) await frame();
  };
  return { frame, settle, scrollTo };
}
