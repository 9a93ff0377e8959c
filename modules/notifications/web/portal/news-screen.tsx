import { useTranslation } from 'react-i18next';
import { useNow } from '../../../../web/api/use-now.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightGo } from '../../../../web/ui/light/light-go.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightEmpty, LightFailure, LightLoading } from '../../../../web/ui/light/light-state.tsx';
import {
  countUnread,
  listNotifications,
  readAllNotifications,
  readNotification,
  type NotificationView,
} from '../../notification.contract.ts';
import { useUnread } from '../use-unread.ts';
import './news.css';

const changes = [listNotifications, countUnread];

/** What one was told, newest first; a tap leads there. */
export function NewsScreen() {
  const { t } = useTranslation('notifications');
  const list = useList(listNotifications);
  const readAll = useSend(readAllNotifications, { changes });
  // also those further down: they count in the bell
  const { unread } = useUnread();
  return (
    <LightPage title={t('portal.news')}>
      {list.error && <LightFailure error={list.error} onRetry={list.retry} />}
      {list.isLoading && <LightLoading cards={3} />}
      {!list.isLoading && !list.error && list.rows.length === 0 && !list.hasMore && (
        <LightEmpty title={t('portal.none')} text={t('portal.noneText')} />
      )}
      {unread > 0 && (
        <LightButton isBusy={readAll.isPending} onClick={() => readAll.mutate({})}>
          {t('portal.readAll')}
        </LightButton>
      )}
      <ul className="news" aria-label={t('portal.news')}>
        {list.rows.map((row) => (
          <li key={row.id}>
            <News news={row} />
          </li>
        ))}
      </ul>
      {list.hasMore && (
        <LightButton isBusy={list.isReadingOn} onClick={list.readOn}>
          {t('portal.older')}
        </LightButton>
      )}
      <LightGo to="/portal/news/choices">{t('portal.choices')}</LightGo>
    </LightPage>
  );
}

/** Who goes there has read it. */
function News({ news }: { news: NotificationView }) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const now = useNow();
  const read = useSend(readNotification, { changes });
  const { id, textKey, params, href, createdAt, readAt } = news;
  const isUnread = readAt === null;
  return (
    <Go
      to={href}
      data-unread={isUnread || undefined}
      onClick={() => isUnread && read.mutate({ params: { notification: id } })}
    >
      <span>
        {isUnread && <span className="yt-unseen">{t('portal.isNew')} </span>}
        {t(textKey, params)}
      </span>
      <time className="lt-help" dateTime={createdAt} title={format.exact(createdAt)}>
        {format.brief(createdAt, now)}
      </time>
    </Go>
  );
}
