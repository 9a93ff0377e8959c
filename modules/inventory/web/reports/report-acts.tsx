import { EyeInvisibleOutlined, LinkOutlined, PlusOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { assetsOf } from '../../../assets/web/index.ts';
import {
  decideInventoryReport,
  undoInventoryReport,
  type InventoryReportView,
} from '../../inventory-report.contract.ts';

interface Acted {
  report: InventoryReportView;
}

/** What the reader may do now: say which machine it is of, or take back what it changed. */
export function ReportActs({ report }: Acted) {
  return (
    <>
      {report.abilities.includes('decide') && <Decisions report={report} />}
      {report.abilities.includes('undo') && <Undoing report={report} />}
    </>
  );
}

function Decisions({ report }: Acted) {
  const { t } = useTranslation('inventory');
  const [isOpen, setOpen] = useState(false);
  const decide = useSend(decideInventoryReport);
  const params = { inventoryReport: report.id };
  return (
    <>
      <Button icon={<LinkOutlined />} onClick={() => setOpen(true)}>
        {t('act.choose')}
      </Button>
      <ConfirmButton
        icon={<PlusOutlined />}
        title={t('act.newQuestion')}
        text={t('act.newText')}
        confirmText={t('act.new')}
        onConfirm={() => decide.mutateAsync({ params, body: { as: 'new' } })}
      >
        {t('act.new')}
      </ConfirmButton>
      <ConfirmButton
        icon={<EyeInvisibleOutlined />}
        title={t('act.ignoreQuestion')}
        text={t('act.ignoreText')}
        confirmText={t('act.ignore')}
        onConfirm={() => decide.mutateAsync({ params, body: { as: 'ignored' } })}
      >
        {t('act.ignore')}
      </ConfirmButton>
      {isOpen && <ChooseMachine report={report} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChooseMachine({ report, onClose }: Acted & { onClose: () => void }) {
  const { t } = useTranslation('inventory');
  const decide = useSend(decideInventoryReport);
  const source = assetsOf(report.customer.id);
  return (
    <FormDialog<{ assetId: string }>
      title={t('act.choose')}
      fields={[{ kind: 'search', name: 'assetId', label: t('act.machine'), source, isRequired: true, isFocused: true }]}
      submit={({ assetId }) =>
        decide.mutateAsync({ params: { inventoryReport: report.id }, body: { as: 'machine', assetId } })
      }
      submitText={t('act.claim')}
      onClose={onClose}
    />
  );
}

function Undoing({ report }: Acted) {
  const { t } = useTranslation('inventory');
  const undo = useSend(undoInventoryReport);
  const act = report.state === 'ignored' ? 'undoIgnore' : 'undo';
  return (
    <ConfirmButton
      icon={<UndoOutlined />}
      title={t(`act.${act}Question`)}
      text={t(`act.${act}Text`)}
      confirmText={t(`act.${act}`)}
      onConfirm={() => undo.mutateAsync({ params: { inventoryReport: report.id } })}
    >
      {t(`act.${act}`)}
    </ConfirmButton>
  );
}
