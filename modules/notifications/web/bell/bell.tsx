import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import { useUnread } from '../use-unread.ts';
import { NotificationList } from './notification-list.tsx';

/** What is new, in the top bar: `b` opens it from anywhere (`n` writes a note on a ticket's page). */
export function Bell() {
  const { t } = useTranslation('notifications');
  const [isOpen, open] = useState(false);
  const { unread, more } = useUnread();
  useHotkeys({ b: () => open(true) });
  const label = unread === 0 ? t('bell.label') : t(more ? 'bell.more' : 'bell.count', { count: unread });
  return (
    <Popover
      open={isOpen}
      onOpenChange={open}
      trigger="click"
      placement="bottomRight"
      // within the header, so that all of the page stands in a landmark
      getPopupContainer={(button) => button.parentElement ?? document.body}
      content={isOpen && <NotificationList onClose={() => open(false)} />}
    >
      <Button type="text" aria-label={label} aria-keyshortcuts="b" aria-expanded={isOpen} title={label}>
        <Badge count={more ? unread + 1 : unread} overflowCount={99} size="small" offset={[6, -3]}>
          <BellOutlined />
        </Badge>
      </Button>
    </Popover>
  );
}
