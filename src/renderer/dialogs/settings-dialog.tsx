import { useEffect, useState } from 'react';
import { type Settings, THEMES, type Theme } from '../../domain/settings.ts';
import { bridge } from '../bridge.ts';
import { Modal } from '../ui/modal.tsx';
import { Choice } from './choice.tsx';
import { CitationStyleChoice } from './citation-style-choice.tsx';
import { ColourNames } from './colour-names.tsx';
import { HistorySpace } from './history-space.tsx';
import { SystemOpeningChoice } from './system-opening-choice.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Partial<Settings>) => void;
  readonly onBackups: () => void;
  readonly onClose: () => void;
}

/** How the window looks and how reading text is set. */
export function SettingsDialog({ settings, onChange, onBackups, onClose }: Props) {
  const [theme, setTheme] = useState<Theme>();
  useEffect(() => {
    void bridge.shell.about({}).then((outcome) => outcome.ok && setTheme(outcome.value.theme));
  }, []);
  return (
    <Modal title="Reading and appearance" onClose={onClose}>
      <Choice
        name="Theme"
        value={theme}
        options={THEMES}
        titles={{ system: 'Follow the system', light: 'Light', dark: 'Dark' }}
        onChange={(next) => {
          setTheme(next);
          void bridge.shell.setTheme({ theme: next });
        }}
      />
      <Choice
        name="Rows"
        value={settings.density}
        options={['comfortable', 'compact']}
        titles={{ comfortable: 'Comfortable', compact: 'Compact' }}
        onChange={(density) => onChange({ density })}
      />
      <Choice
        name="Reading face"
        value={settings.textFace}
        options={['serif', 'sans']}
        titles={{ serif: 'Serif', sans: 'Sans serif' }}
        onChange={(textFace) => onChange({ textFace })}
      />
      <Choice
        name="Reading size"
        value={settings.textSize}
        options={[-2, -1, 0, 1, 2]}
        titles={{ [-2]: 'Smallest', [-1]: 'Small', 0: 'Usual', 1: 'Large', 2: 'Largest' }}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Choice
        name="Line length"
        value={settings.textWidth}
        options={['narrow', 'medium', 'wide']}
        titles={{ narrow: 'Narrow', medium: 'Medium', wide: 'Wide' }}
        onChange={(textWidth) => onChange({ textWidth })}
      />
      <CitationStyleChoice
        value={settings.citationStyle}
        onChange={(citationStyle) => onChange({ citationStyle })}
      />
      <ColourNames
        names={settings.colourNames}
        onChange={(colourNames) => onChange({ colourNames })}
      />
      <SystemOpeningChoice />
      <HistorySpace onBackups={onBackups} />
    </Modal>
  );
}
