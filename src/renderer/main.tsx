import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { answerClosing } from './app/closing.ts';
import { Fault } from './app/fault.tsx';
import { bridge } from './bridge.ts';

answerClosing();

// Asked for while the library opens, so that the first frame is drawn in them and nothing moves.
for (const face of ['Inter Variable', 'Source Serif 4 Variable'])
  void document.fonts.load(`1em "${face}"`);

const root = document.getElementById('root');
if (root) {
  const page = createRoot(root);
  void bridge.library.start({}).then((started) =>
    page.render(
      <Fault>
        <App started={started} />
      </Fault>,
    ),
  );
}
