import { useTranslation } from 'react-i18next';
import { useOnline } from '../ui/use-online.ts';

/** Says it once, above the screen, as long as the browser has no network at all. */
export function OfflineNote() {
  const { t } = useTranslation();
  return useOnline() ? null : (
    <p role="status" className="yt-offline">
      {t('shell:state.offline')}
    </p>
  );
}
