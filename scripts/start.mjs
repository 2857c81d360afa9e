import { runApp } from './app-run.mjs';
import { runScript } from './entry.mjs';
import { projectFolder } from './project.mjs';
import { onStage } from './stage.mjs';

await runScript(() =>
  onStage((stage) => {
    // Where there is no screen there is no session bus either, of which Chromium complains.
    const quiet = stage.virtual ? ['--log-level=3'] : [];
    const args = [...stage.args, ...quiet, projectFolder, ...process.argv.slice(2)];
    return runApp(stage, stage.electron, args);
  }),
);
