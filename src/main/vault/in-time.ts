/** What a promise comes to, or `late` where it takes longer than `limit` milliseconds. */
export async function inTime<T, L>(limit: number, promise: Promise<T>, late: L): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<L>((resolve) => {
    timer = setTimeout(resolve, limit, late);
  });
  try {
    return await Promise.race([promise, waited]);
  } finally {
    clearTimeout(timer);
  }
}
