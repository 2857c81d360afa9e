// Loaded before the app: what the system's dialogs say waits to be answered.
const { dialog } = require('electron');

/** @type {{ asked: unknown, press: (response: number) => void }} */
const held = Object(globalThis);
held.asked = null;

Object.assign(dialog, {
  showMessageBox: (/** @type {readonly unknown[]} */ ...given) =>
    new Promise((resolve) => {
      const { message, detail = '', buttons } = Object(given.at(-1));
      held.asked = { message, detail, buttons };
      held.press = (response) => {
        held.asked = null;
        resolve({ response });
      };
    }),
});
