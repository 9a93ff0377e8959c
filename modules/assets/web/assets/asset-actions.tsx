import { EditOutlined, StopOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { reinstateAsset, type AssetView } from '../../asset.contract.ts';
import { ChangeAssetDialog } from './change-asset-dialog.tsx';
import { RetireAssetDialog } from './retire-asset-dialog.tsx';

export function AssetActions({ asset }: { asset: AssetView }) {
  const { t } = useTranslation('assets');
  const [open, setOpen] = useState<'change' | 'retire' | null>(null);
  const reinstate = useSend(reinstateAsset);
  const close = () => setOpen(null);
  const may = (ability: AssetView['abilities'][number]) => asset.abilities.includes(ability);
  return (
    <>
      {may('change') && (
        <Button icon={<EditOutlined />} onClick={() => setOpen('change')}>
          {t('shell:action.edit')}
        </Button>
      )}
      {may('retire') && (
        <Button danger icon={<StopOutlined />} onClick={() => setOpen('retire')}>
          {t('retire.action')}
        </Button>
      )}
      {may('reinstate') && (
        <ConfirmButton
          title={t('state.reinstateQuestion', { number: asset.number })}
          text={t('state.reinstateText')}
          confirmText={t('state.reinstate')}
          onConfirm={() => reinstate.mutateAsync({ params: { asset: asset.id }, ifMatch: asset.revision })}
          icon={<UndoOutlined />}
        >
          {t('state.reinstate')}
        </ConfirmButton>
      )}
      {open === 'change' && <ChangeAssetDialog asset={asset} onClose={close} />}
      {open === 'retire' && <RetireAssetDialog asset={asset} onClose={close} />}
    </>
  );
}
