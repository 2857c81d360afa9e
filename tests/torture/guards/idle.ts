const reasons = (reason: string, names: readonly string[]) =>
  names.map((name) => [name, reason] as const);

/**
 * Attempts that succeed nowhere here, not even without protection, and why; so they prove nothing
 * and are not counted. Another Chromium may follow them.
 */
export const IDLE: ReadonlyMap<string, string> = new Map([
  ...reasons('Chromium lets no page of another scheme go there.', [
    ...['a data address', 'a file', 'a file by a link', 'a page of Chromium'],
    ...['the source of the page', 'window.open of a file', 'a frame of a file'],
  ]),
  ...reasons('It is taken for text, not for a link.', [
    ...['a link dropped as text/plain', 'a link dropped as text/html'],
  ]),
  ...reasons('It is taken from a real mouse alone.', ['a link pressed with the middle button']),
  ...reasons('The window was opened by no page.', ['the opener of the window']),
  ...reasons('This Chromium does not know it, or not without being told to.', [
    ...['a window above others', 'a portal', 'a fenced frame', 'a background fetch'],
    ...['a link that is prerender', 'rules to prerender', 'the right to storage-access'],
    ...['the right to ambient-light-sensor', 'the right to nfc', 'the storage of others'],
    ...['a payment', 'a colour of the screen', 'the programs that are there'],
  ]),
  ...reasons('The web lets no page do it with another origin.', [
    ...['a worker of another address', 'a shared worker of another address'],
    ...['a track of a film', 'a report', 'a scheme of its own'],
  ]),
  ...reasons('Electron does nothing on it by itself.', [
    ...['an icon', 'a manifest', 'a link that is preconnect', 'a link that is preconnect of many'],
    ...['a link that is dns-prefetch', 'a key of the person'],
  ]),
  ...reasons('This machine has no such thing, or no program that shows it.', [
    ...['a notification', 'the camera', 'the microphone', 'names of cameras and microphones'],
    ...['the screen', 'the clipboard with pictures', 'MIDI', 'MIDI with its own commands'],
    ...['a device by USB', 'devices by USB', 'a serial device', 'an input device'],
    ...['a device by Bluetooth', 'a sensor'],
  ]),
]);
