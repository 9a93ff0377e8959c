import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMay } from '../../../web/api/session.ts';
import { useGo } from '../../../web/ui/go.tsx';

interface NewButtonProps {
  text: string;
  to: string;
  permission: string;
}

/** Leads to the form of a new record; not there for whoever may not. */
export function NewButton({ text, to, permission }: NewButtonProps) {
  const go = useGo();
  if (!useMay(permission)) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go(to)}>
      {text}
    </Button>
  );
}
