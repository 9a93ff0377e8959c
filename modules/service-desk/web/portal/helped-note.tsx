import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** After a tip that helped: nothing was sent, and nothing is to be done. */
export function HelpedNote({ children }: { children: ReactNode }) {
  const { t } = useTranslation('service-desk');
  return (
    <div className="lt-card portal-guided" role="status">
      <strong>{t('portal.guided.helped')}</strong>
      <p>{t('portal.guided.helpedText')}</p>
      {children}
    </div>
  );
}
