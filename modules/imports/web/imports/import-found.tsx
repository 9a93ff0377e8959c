import { CheckOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { confirmImport, type ImportView } from '../../import.contract.ts';
import { FaultsButton } from './import-acts.tsx';
import { ImportMapping } from './import-mapping.tsx';
import { ImportRows } from './import-rows.tsx';

/** What the check found; nothing is written until the button is pressed and the question answered. */
export function ImportFound({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const [isMapping, mapAgain] = useState(false);
  const { create, update, fault } = view.counts;
  if (isMapping) return <ImportMapping view={view} />;
  return (
    <Section
      title={t('check.title')}
      beside={
        <div className="yt-import-acts">
          {fault > 0 && <FaultsButton view={view} />}
          {view.abilities.includes('check') && <Button onClick={() => mapAgain(true)}>{t('check.again')}</Button>}
          {view.abilities.includes('confirm') && <ConfirmImport view={view} />}
        </div>
      }
    >
      {create + update === 0 && (
        <Alert type="warning" showIcon title={t('check.nothing')} description={fault > 0 && t('check.nothingText')} />
      )}
      <ImportRows view={view} first={fault > 0 ? 'fault' : undefined} />
    </Section>
  );
}

function ConfirmImport({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const confirm = useConfirm();
  const send = useSend(confirmImport);
  const { create, update, fault } = view.counts;
  const ask = () =>
    confirm({
      title: t('check.confirmTitle', { create: format.number(create), update: format.number(update) }),
      text: fault > 0 ? t('check.confirmFaults', { count: fault }) : t('check.confirmText'),
      confirmText: t('check.confirm'),
      onConfirm: () => send.mutateAsync({ params: { import: view.id }, ifMatch: view.revision }),
    });
  return (
    <Button type="primary" icon={<CheckOutlined />} onClick={ask}>
      {t('check.confirm')}
    </Button>
  );
}
