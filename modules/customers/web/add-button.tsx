import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../web/api/session.ts';
import { useGo } from '../../../web/ui/go.tsx';

/** Beside the title of a table in a page: leads to the form of a new row; not there for whoever may not. */
export function AddButton({ to, permission }: { to: string; permission: string }) {
  const { t } = useTranslation();
  const go = useGo();
  if (!useMay(permission)) return null;
  return (
    <Button size="small" icon={<PlusOutlined />} onClick={() => go(to)}>
      {t('shell:action.add')}
    </Button>
  );
}
