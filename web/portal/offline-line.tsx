import { useTranslation } from 'react-i18next';
import { useOnline } from '../ui/use-online.ts';

/** Said while the phone has no line; what is written stays. */
export function OfflineLine() {
  const { t } = useTranslation();
  const isOnline = useOnline();
  return <div role="status">{!isOnline && <p className="lt-offline">{t('shell:state.offline')}</p>}</div>;
}
