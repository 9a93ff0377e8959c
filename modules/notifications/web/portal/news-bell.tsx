import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { BellIcon } from '../../../../web/ui/light/icons.tsx';
import { useUnread } from '../use-unread.ts';
import './news.css';

/** How much is new, in the portal's head; leads to what it is. */
export function NewsBell() {
  const { t } = useTranslation('notifications');
  const { unread, more } = useUnread();
  const count = more ? `${unread}+` : String(unread);
  const label = unread === 0 ? t('portal.news') : t('portal.unread', { count });
  return (
    <Go to="/portal/news" className="news-bell" aria-label={label} title={label}>
      <BellIcon />
      {unread > 0 && <span aria-hidden="true">{count}</span>}
    </Go>
  );
}
