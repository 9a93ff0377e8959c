import { AuditOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGo } from '../../../../web/ui/go.tsx';
import { useWaiting } from '../use-waiting.ts';

/** How many approvals wait for the reader, in the top bar; nothing while there is none. */
export function WaitingCount() {
  const { t } = useTranslation('approvals');
  const go = useGo();
  const count = useWaiting().data?.items.length ?? 0;
  if (count === 0) return null;
  const label = t('approval.count', { count });
  return (
    <Button type="text" aria-label={label} title={label} onClick={() => go('/approvals?waiting=mine')}>
      <Badge count={count} overflowCount={99} size="small" offset={[6, -3]}>
        <AuditOutlined />
      </Badge>
    </Button>
  );
}
