/** Lets dialogs open and close: the engine of the tests has no modal ones. */
export function showDialogs(): void {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function shut() {
    this.open = false;
  };
}
