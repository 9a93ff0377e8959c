import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../../web/api/session.ts';
import { PrintDialog, type PrintEntry } from './print-dialog.tsx';

/** Prints labels of whatever fits what is entered then; `entry` is what it begins with. */
export function PrintButton({ entry }: { entry?: Omit<PrintEntry, 'template'> }) {
  const { t } = useTranslation('assets');
  const [isOpen, setOpen] = useState(false);
  if (!useMay('asset.change')) return null;
  return (
    <>
      <Button icon={<PrinterOutlined />} onClick={() => setOpen(true)}>
        {t('label.print.act')}
      </Button>
      {isOpen && <PrintDialog {...(entry && { entry })} onClose={() => setOpen(false)} />}
    </>
  );
}
