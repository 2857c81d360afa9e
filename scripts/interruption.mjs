const controller = new AbortController();
let listening = false;

/**
 * Gives the signal that aborts, with the signal's name as its reason, when this script is
 * told to end. From the first call on, ending in good order is the caller's duty.
 */
export function interruption() {
  if (!listening) {
    listening = true;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(name, () => controller.abort(name));
    }
    if (process.env.npm_lifecycle_event) followParent();
  }
  return controller.signal;
}

// Told to end, npm may end only the shell between it and this script, which then must follow.
function followParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    controller.abort('SIGTERM');
  }, 500);
  timer.unref();
}
