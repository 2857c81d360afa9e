const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs something that takes long and keeps the person informed: a line that is renewed
 * in a terminal, a line now and then elsewhere. `note` adds a detail to that line.
 * @template T
 * @param {string} title
 * @param {(note: (detail: string) => void) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withProgress(title, action) {
  const since = Date.now();
  const live = process.stdout.isTTY;
  let detail = '';
  const line = () => `${title}… ${seconds(since)}${detail && `, ${detail}`}`;
  if (!live) console.log(`${title}…`);
  const timer = setInterval(
    () => (live ? process.stdout.write(`\r\x1b[K${line()}`) : console.log(line())),
    live ? 250 : 20_000,
  );
  const close = (/** @type {string} */ outcome) => {
    clearInterval(timer);
    console.log(`${live ? '\r\x1b[K' : ''}${title}: ${outcome} ${seconds(since)}`);
  };
  try {
    const result = await action((text) => {
      detail = text;
    });
    close('done in');
    return result;
  } catch (error) {
    close('given up after');
    throw error;
  }
}
