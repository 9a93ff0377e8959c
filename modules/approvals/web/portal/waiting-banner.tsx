import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { useWaiting } from '../use-waiting.ts';
import './approvals.css';

/** Over every page of the portal, as long as something waits for the reader's yes. */
export function WaitingBanner() {
  const { t } = useTranslation('approvals');
  const count = useWaiting().data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <section className="approval-banner" aria-label={t('portal.title')}>
      <Go to="/portal/approvals">{t('portal.count', { count })}</Go>
    </section>
  );
}
