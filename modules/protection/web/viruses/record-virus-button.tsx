import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { RecordVirusDialog } from './virus-dialogs.tsx';

interface RecordVirusButtonProps {
  asset?: string;
  customer?: string;
  /** The next sensible act of the page. */
  isNext?: boolean;
}

export function RecordVirusButton({ isNext = false, ...where }: RecordVirusButtonProps) {
  const { t } = useTranslation('protection');
  const [isOpen, setOpen] = useState(false);
  if (!useMay('virus_event.record')) return null;
  return (
    <>
      <Button type={isNext ? 'primary' : 'default'} icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {t('virus.new')}
      </Button>
      {isOpen && <RecordVirusDialog {...where} onClose={() => setOpen(false)} />}
    </>
  );
}
