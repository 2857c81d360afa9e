import type { Attack } from './strings.ts';

/**
 * Puts attacks into a page without any protection, as a careless program would, and gives the ids
 * of those that ran: what the canary tells there it would tell anywhere. It is sent to the page as
 * text, and so holds all it needs.
 */
export async function runUnprotected(attacks: readonly Attack[]): Promise<readonly number[]> {
  const ran = new Set<number>();
  Object.defineProperty(window, 'attacked', {
    set(id: number) {
      ran.add(id);
    },
  });
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  addEventListener('submit', (event) => event.preventDefault());
  const decoded = (text: string) => {
    const area = document.createElement('textarea');
    area.innerHTML = text;
    return area.value;
  };
  const linked = (text: string) =>
    text
      .replace(/!\[(.*?)\]\((.*?)\)/g, '<img alt="$1" src="$2">')
      .replace(/\[(.*?)\]\(<?(.*?)>?\)/g, '<a href="$2">$1</a>')
      .replace(
        /\\(?:href|url|includegraphics(?:\[.*?\])?)\{(.*?)\}/g,
        '<a href="$1"><img src="$1"></a>',
      )
      .replace(/\\html(?:Data|Id|Class)\{(.*?)\}/g, '<b id="$1">x</b>');
  const shown = async (html: string) => {
    const place = document.createElement('div');
    place.append(document.createRange().createContextualFragment(html));
    document.body.replaceChildren(place);
    for (const each of place.querySelectorAll<HTMLElement>(
      'a, button, b, input, xss, [tabindex]',
    )) {
      each.removeAttribute('target');
      each.focus();
      each.click();
    }
    await pause(15);
  };
  for (const { text } of attacks)
    for (const html of [text, linked(text), decoded(text), `<img src=x alt="${text}">`])
      await shown(html).catch(() => undefined);
  await pause(500);
  return [...ran];
}
