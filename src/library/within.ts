/** What became of a promise in a given time; `late` when it is still open. */
export type InTime<T> = { readonly late: false; readonly value: T } | { readonly late: true };

/** Waits for a promise, but no longer than `limit` milliseconds; rejects when the promise does. */
export async function within<T>(limit: number, promise: Promise<T>): Promise<InTime<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<InTime<T>>((resolve) => {
    timer = setTimeout(() => resolve({ late: true }), limit);
  });
  try {
    return await Promise.race([promise.then((value) => ({ late: false, value }) as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
