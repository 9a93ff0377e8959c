import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import type { AssetView } from '../../asset.contract.ts';
import type { CommissioningView, UsePart } from '../../commissioning.contract.ts';
import { recordLabelStuck } from '../../label-print.contract.ts';
import { PrintDialog } from '../labels/print/print-dialog.tsx';
import { CompletePartDialog } from './complete-part-dialog.tsx';

interface MissingPartProps {
  part: UsePart;
  /** Undefined: not read yet. */
  asset: AssetView | undefined;
  abilities: CommissioningView['abilities'];
}

/** One thing that is missing, and the act that mends it. */
export function MissingPart({ part, asset, abilities }: MissingPartProps) {
  const { t } = useTranslation('assets');
  const [isOpen, open] = useState(false);
  const stick = useSend(recordLabelStuck);
  const close = () => open(false);
  const act = t(`commissioning.acts.${part}`);
  return (
    <li>
      <span>{t(`commissioning.lacks.${part}`)}</span>
      {asset && part === 'labelStuck' && abilities.includes('stick') && (
        <ActButton act={() => stick.mutateAsync({ params: { asset: asset.id } })}>{act}</ActButton>
      )}
      {asset && part !== 'labelStuck' && abilities.includes('change') && (
        <Button size="small" onClick={() => open(true)}>
          {act}
        </Button>
      )}
      {asset && isOpen && part === 'labelPrinted' && <PrintDialog assetIds={[asset.id]} onClose={close} />}
      {asset && isOpen && part !== 'labelPrinted' && part !== 'labelStuck' && (
        <CompletePartDialog part={part} asset={asset} onClose={close} />
      )}
    </li>
  );
}
