import { projectFolder } from './project.mjs';

/**
 * The environment from which tests know what to start.
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} [app] the folder of the built app
 */
export const electronEnv = (stage, app = projectFolder) => ({
  ...stage.env,
  READING_LIST_APP: app,
  READING_LIST_ELECTRON: stage.electron,
  READING_LIST_ELECTRON_ARGS: JSON.stringify(stage.args),
});
