import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

/** Says it once, above the screen, as long as the browser has no network at all. */
export function OfflineNote() {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  return isOnline ? null : (
    <p role="status" className="yt-offline">
      {t('shell:state.offline')}
    </p>
  );
}

function listen(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
