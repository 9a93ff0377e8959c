import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import {
  countUnread,
  listNotifications,
  readNotification,
  type NotificationView,
} from '../../notification.contract.ts';

interface NotificationLineProps {
  notification: NotificationView;
  onGo: () => void;
}

/** One thing told: who goes there has read it. */
export function NotificationLine({ notification, onGo }: NotificationLineProps) {
  const { t } = useTranslation('notifications');
  const read = useSend(readNotification, { changes: [listNotifications, countUnread] });
  const { id, textKey, params, href, createdAt, readAt } = notification;
  const go = () => {
    if (readAt === null) read.mutate({ params: { notification: id } });
    onGo();
  };
  return (
    <Go to={href} className="bell-line" data-unread={readAt === null || undefined} onClick={go}>
      <span className="bell-words">
        {readAt === null && <span className="yt-unseen">{t('bell.unread')} </span>}
        {t(textKey, params)}
      </span>
      <InstantText at={createdAt} />
    </Go>
  );
}
