import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useGo } from '../../../../web/ui/go.tsx';

interface NewNeedButtonProps {
  /** What is known of it already: `?customerId=…`. */
  known?: string;
  isNext?: boolean;
}

/** For whoever may register one; for others nothing. */
export function NewNeedButton({ known = '', isNext = false }: NewNeedButtonProps) {
  const { t } = useTranslation('needs');
  const go = useGo();
  if (!useMay('need.record')) return null;
  return (
    <Button
      type={isNext ? 'primary' : 'default'}
      size={isNext ? 'middle' : 'small'}
      icon={<PlusOutlined />}
      onClick={() => go(`/needs/new${known}`)}
    >
      {t('need.new')}
    </Button>
  );
}
