import { useTranslation } from 'react-i18next';
import type { Hit } from './use-found.tsx';

/** Which keys do what with the hit on which one stands. */
export function PaletteKeys({ here }: { here: Hit | undefined }) {
  const { t } = useTranslation();
  return (
    <p className="yt-palette-keys" aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('shell:search.keys.move')}
      </span>
      <span>
        <kbd>Enter</kbd> {t('shell:search.keys.open')}
      </span>
      {here?.second && (
        <span>
          <kbd>Ctrl</kbd>+<kbd>Enter</kbd> {here.second.title}
        </span>
      )}
      <span>
        <kbd>Esc</kbd> {t('shell:search.keys.close')}
      </span>
    </p>
  );
}
