import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { WindowMemory } from './window-memory.ts';
import { placeWindow, SMALLEST } from './window-placement.ts';

// The ground of the window in both themes, as in the tokens of the page.
const GROUND = { light: '#fcfaf6', dark: '#17191f' } as const;
const SETTLING = 400;

const ground = () => (nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light);

function workAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

function remember(window: BrowserWindow, memory: WindowMemory): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    if (window.isDestroyed() || window.isMinimized()) return;
    void memory.keep({ area: window.getNormalBounds(), maximised: window.isMaximized() });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLING);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', keep);
}

/** Makes the one window, placed as it was left and in the colours of the theme. */
export function createWindow(memory: WindowMemory, code: string): BrowserWindow {
  const { area, maximised, theme } = memory.state;
  nativeTheme.themeSource = theme;
  const window = new BrowserWindow({
    ...placeWindow(area, workAreas()),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    backgroundColor: ground(),
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(code, 'preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The page has no business with files, and a person could take its dialog for one of the app.
      disableBlinkFeatures: 'FileSystemAccessLocal',
      spellcheck: true,
    },
  });
  if (maximised) window.maximize();
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(ground());
  });
  remember(window, memory);
  return window;
}
