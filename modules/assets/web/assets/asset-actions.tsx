import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssetView } from '../../asset.contract.ts';
import { PrintCard } from '../card/print-card.tsx';
import { StepActs } from '../steps/step-acts.tsx';
import { ChangeAssetDialog } from './change-asset-dialog.tsx';

export function AssetActions({ asset }: { asset: AssetView }) {
  const { t } = useTranslation('assets');
  const [isChanging, change] = useState(false);
  return (
    <>
      {asset.abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => change(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      <PrintCard asset={asset.id} />
      <StepActs asset={asset} />
      {isChanging && <ChangeAssetDialog asset={asset} onClose={() => change(false)} />}
    </>
  );
}
