import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Failure } from '../../../../web/ui/state/failure.tsx';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import { countUnread, listNotifications, readAllNotifications } from '../../notification.contract.ts';
import { useUnread } from '../use-unread.ts';
import { NotificationLine } from './notification-line.tsx';
import './bell.css';

/** What one was told, newest first; arrows go up and down, Enter goes there, Esc closes. */
export function NotificationList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('notifications');
  const list = useList(listNotifications);
  const readAll = useSend(readAllNotifications, { changes: [listNotifications, countUnread] });
  const frame = useFocusInside(list.isLoading);
  // also those further down, and of records that one may no longer see: they count in the bell
  const { unread } = useUnread();
  return (
    // Esc closes and arrows move, wherever inside the keyboard is
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="bell-list" ref={frame} onKeyDown={(event) => moveOrClose(event, onClose)}>
      <header>
        <h2>{t('bell.label')}</h2>
        <Button type="link" size="small" disabled={unread === 0} onClick={() => readAll.mutate({})}>
          {t('bell.all')}
        </Button>
      </header>
      {list.isLoading && <Loading />}
      {list.error && <Failure error={list.error} onRetry={list.retry} />}
      {!list.isLoading && !list.error && list.rows.length === 0 && !list.hasMore && (
        <EmptyState title={t('bell.empty')} text={t('bell.emptyText')} />
      )}
      <ul>
        {list.rows.map((row) => (
          <li key={row.id}>
            <NotificationLine notification={row} onGo={onClose} />
          </li>
        ))}
      </ul>
      <footer>
        {list.hasMore && (
          <Button type="link" size="small" loading={list.isReadingOn} onClick={list.readOn}>
            {t('bell.older')}
          </Button>
        )}
        <Go to="/me/notices" onClick={onClose}>
          {t('bell.settings')}
        </Go>
      </footer>
    </div>
  );
}

/** The keyboard is where the list is, as soon as it is there. */
function useFocusInside(isLoading: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isLoading) frame.current?.querySelector<HTMLElement>('li a, footer a')?.focus();
  }, [isLoading]);
  return frame;
}

function moveOrClose(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  if (event.key === 'Escape') onClose();
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('li a')];
  const at = links.findIndex((link) => link === document.activeElement);
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
}
