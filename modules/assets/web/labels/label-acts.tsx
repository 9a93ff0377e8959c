import { CheckOutlined, PrinterOutlined, QrcodeOutlined, StopOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { OnceDialog } from '../../../../web/ui/once-dialog.tsx';
import { issueAssetLabel, retireAssetLabel, type AssetLabelView } from '../../asset-label.contract.ts';
import { recordLabelStuck } from '../../label-print.contract.ts';
import { labelAddress } from './label-address.ts';
import { PrintDialog } from './print/print-dialog.tsx';

/** Issuing tells the PIN this once. */
export function LabelActs({ assetId, view }: { assetId: string; view: AssetLabelView }) {
  const { t } = useTranslation('assets');
  const [issued, setIssued] = useState<AnswerOf<typeof issueAssetLabel> | null>(null);
  const params = { asset: assetId };
  const issue = useSend(issueAssetLabel, { onSent: setIssued });
  const retire = useSend(retireAssetLabel);
  const stick = useSend(recordLabelStuck);
  const [isPrinting, setPrinting] = useState(false);
  return (
    <>
      <Space wrap>
        {view.abilities.includes('issue') && !view.label && (
          <ActButton icon={<QrcodeOutlined />} act={() => issue.mutateAsync({ params })}>
            {t('label.issue')}
          </ActButton>
        )}
        {view.abilities.includes('issue') && view.label && (
          <ConfirmButton
            title={t('label.reissueQuestion')}
            text={t('label.reissueText')}
            confirmText={t('label.reissue')}
            onConfirm={() => issue.mutateAsync({ params })}
            icon={<QrcodeOutlined />}
          >
            {t('label.reissue')}
          </ConfirmButton>
        )}
        {view.abilities.includes('issue') && (
          <Button icon={<PrinterOutlined />} onClick={() => setPrinting(true)}>
            {t('label.print.act')}
          </Button>
        )}
        {view.abilities.includes('stick') && (
          <ActButton icon={<CheckOutlined />} act={() => stick.mutateAsync({ params })}>
            {t('label.stick')}
          </ActButton>
        )}
        {view.abilities.includes('retire') && (
          <ConfirmButton
            title={t('label.retireQuestion')}
            text={t('label.retireText')}
            confirmText={t('label.retire')}
            onConfirm={() => retire.mutateAsync({ params })}
            icon={<StopOutlined />}
          >
            {t('label.retire')}
          </ConfirmButton>
        )}
      </Space>
      {isPrinting && <PrintDialog assetIds={[assetId]} onClose={() => setPrinting(false)} />}
      {issued && (
        <OnceDialog
          title={t('label.onceTitle')}
          text={t('label.onceText', { address: labelAddress(issued.code) })}
          secret={issued.pin}
          onClose={() => setIssued(null)}
        />
      )}
    </>
  );
}
