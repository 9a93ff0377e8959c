import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { uploadFile } from '../../../../web/api/upload-file.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { mostScanHosts, startInventoryScan } from '../../inventory-scan.contract.ts';
import { ScanFile } from './scan-file.tsx';

/** Hands in a file of nmap; what it would change is shown on its page. */
export function NewScan() {
  const { t } = useTranslation('inventory');
  const [isOpen, setOpen] = useState(false);
  if (!useMay('inventory_report.decide')) return null;
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {t('scan.new')}
      </Button>
      {isOpen && <NewScanDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function NewScanDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('inventory');
  const go = useGo();
  const send = async ({ customerId, file }: { customerId: string; file: File }) => {
    const query = { customerId, fileName: file.name };
    const { id } = await uploadFile(startInventoryScan, { file, query, idempotencyKey: crypto.randomUUID() });
    go(`/inventory-scans/${id}`);
  };
  return (
    <FormDialog<{ customerId: string; file: File }>
      title={t('scan.new')}
      fields={[
        {
          kind: 'search',
          name: 'customerId',
          label: t('scan.customer'),
          source: customerSource,
          isRequired: true,
          isFocused: true,
        },
        {
          kind: 'own',
          name: 'file',
          label: t('scan.file'),
          help: t('scan.fileHelp', { most: mostScanHosts }),
          part: ScanFile,
          isRequired: true,
        },
      ]}
      submit={send}
      submitText={t('scan.upload')}
      onClose={onClose}
    />
  );
}
