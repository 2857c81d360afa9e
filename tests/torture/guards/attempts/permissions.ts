import { attempts, type Kind } from './attempt.ts';

const NAMES = [
  ...['geolocation', 'notifications', 'midi', 'camera', 'microphone', 'display-capture'],
  ...['clipboard-read', 'clipboard-write', 'storage-access', 'persistent-storage'],
  ...['idle-detection', 'window-management', 'local-fonts', 'payment-handler'],
  ...['background-sync', 'background-fetch', 'periodic-background-sync', 'screen-wake-lock'],
  ...['accelerometer', 'gyroscope', 'magnetometer', 'ambient-light-sensor', 'nfc'],
];

/** What a page is told it may do. */
export const CHECKS: Kind = {
  name: 'permission checks',
  attempts: attempts(
    Object.fromEntries(
      NAMES.map((name) => [
        `the right to ${name}`,
        `return (await navigator.permissions.query({ name: "${name}" })).state === "granted";`,
      ]),
    ),
  ),
};

export const PERMISSIONS: Kind = {
  name: 'permissions',
  attempts: attempts({
    'the place of the computer': `return new Promise((tell) =>
      navigator.geolocation.getCurrentPosition(() => tell(true), ({ code }) => tell(code !== 1)));`,
    notifications: 'return (await Notification.requestPermission()) === "granted";',
    'a notification': `const shown = new Notification("x");
      return new Promise((tell) => { shown.onshow = () => tell(true); });`,
    'the camera': 'await navigator.mediaDevices.getUserMedia({ video: true }); return true;',
    'the microphone': 'await navigator.mediaDevices.getUserMedia({ audio: true }); return true;',
    'names of cameras and microphones':
      'return (await navigator.mediaDevices.enumerateDevices()).some(({ label }) => label !== "");',
    'the screen': 'await navigator.mediaDevices.getDisplayMedia(); return true;',
    'the screen by the way of Electron': `await navigator.mediaDevices.getUserMedia({ video: {
      mandatory: { chromeMediaSource: "desktop" } } }); return true;`,
    'the clipboard': 'await navigator.clipboard.readText(); return true;',
    'the clipboard with pictures': 'await navigator.clipboard.read(); return true;',
    MIDI: 'await navigator.requestMIDIAccess(); return true;',
    'MIDI with its own commands':
      'await navigator.requestMIDIAccess({ sysex: true }); return true;',
    'whether the person is there': 'return (await IdleDetector.requestPermission()) === "granted";',
    'all screens': 'await getScreenDetails(); return true;',
    'the fonts of the computer': 'return (await queryLocalFonts()).length > 0;',
    'the whole screen': 'await document.body.requestFullscreen(); return true;',
    'the pointer': `put("p", {}).requestPointerLock(); await wait(300);
      return document.pointerLockElement !== null;`,
    'the keyboard':
      'await document.body.requestFullscreen(); await navigator.keyboard.lock(); return true;',
    'a screen that stays awake': 'await navigator.wakeLock.request("screen"); return true;',
    'storage that stays': 'return navigator.storage.persist();',
    'the storage of others': 'await document.requestStorageAccess(); return true;',
    'a device by USB': 'await navigator.usb.requestDevice({ filters: [] }); return true;',
    'devices by USB': 'return (await navigator.usb.getDevices()).length > 0;',
    'a serial device': 'await navigator.serial.requestPort(); return true;',
    'an input device': 'return (await navigator.hid.requestDevice({ filters: [] })).length > 0;',
    'a device by Bluetooth':
      'await navigator.bluetooth.requestDevice({ acceptAllDevices: true }); return true;',
    'a key of the person': `await navigator.credentials.create({ publicKey: {
      challenge: new Uint8Array(16), rp: { name: "x" }, pubKeyCredParams: [],
      user: { id: new Uint8Array(16), name: "x", displayName: "x" } } }); return true;`,
    'a payment': `const pay = new PaymentRequest([{ supportedMethods: "basic-card" }],
      { total: { label: "x", amount: { currency: "EUR", value: "1" } } });
      await pay.show(); return true;`,
    'a scheme of its own': `navigator.registerProtocolHandler("web+torture", "/?%s");
      return true;`,
    'a colour of the screen': 'await new EyeDropper().open(); return true;',
    'files to open': 'await showOpenFilePicker(); return true;',
    'a file to save': 'await showSaveFilePicker(); return true;',
    'a folder': 'await showDirectoryPicker(); return true;',
    'the programs that are there': 'return (await navigator.getInstalledRelatedApps()).length > 0;',
    'a sensor': `const sensor = new Accelerometer(); sensor.start();
      return new Promise((tell) => { sensor.onactivate = () => tell(true); });`,
  }),
};
