import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { confirmInventoryScan, discardInventoryScan, type InventoryScanView } from '../../inventory-scan.contract.ts';

interface Acted {
  scan: InventoryScanView;
}

/** What was looked at is applied, or given up. */
export function ScanActs({ scan }: Acted) {
  const { t } = useTranslation('inventory');
  const [isOpen, setOpen] = useState(false);
  const discard = useSend(discardInventoryScan);
  if (!scan.abilities.includes('confirm')) return null;
  return (
    <>
      <Button type="primary" icon={<CheckOutlined />} onClick={() => setOpen(true)}>
        {t('scan.confirm')}
      </Button>
      <ConfirmButton
        icon={<CloseOutlined />}
        title={t('scan.discardQuestion')}
        text={t('scan.discardText')}
        confirmText={t('scan.discard')}
        onConfirm={() => discard.mutateAsync({ params: { inventoryScan: scan.id } })}
      >
        {t('scan.discard')}
      </ConfirmButton>
      {isOpen && <ConfirmScan scan={scan} onClose={() => setOpen(false)} />}
    </>
  );
}

function ConfirmScan({ scan, onClose }: Acted & { onClose: () => void }) {
  const { t } = useTranslation('inventory');
  const confirm = useSend(confirmInventoryScan);
  return (
    <FormDialog<{ entersNew?: boolean }>
      title={t('scan.confirmTitle')}
      fields={[
        {
          kind: 'switch',
          name: 'entersNew',
          label: t('scan.entersNew'),
          help: t('scan.confirmText'),
          isFocused: true,
        },
      ]}
      initial={{ entersNew: true }}
      submit={({ entersNew = false }) =>
        confirm.mutateAsync({ params: { inventoryScan: scan.id }, body: { entersNew } })
      }
      submitText={t('scan.confirm')}
      onClose={onClose}
    />
  );
}
