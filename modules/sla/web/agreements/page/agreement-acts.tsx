import { CopyOutlined, EditOutlined, FileTextOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../../kernel/contract.ts';
import { useMay } from '../../../../../web/api/session.ts';
import { useSend } from '../../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../../web/ui/go.tsx';
import { RetireButton } from '../../../../../web/ui/retire-button.tsx';
import { changeAgreement, retireAgreement, type AgreementView } from '../../../agreement.contract.ts';

/** What may be done with it, the next thing to do first. */
export function AgreementActs({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const mayRecord = useMay('agreement.record');
  const [isRenaming, rename] = useState(false);
  const retire = useSend(retireAgreement);
  const { id, abilities } = agreement;
  return (
    <>
      {abilities.includes('change') && (
        <Button type="primary" icon={<EditOutlined />} onClick={() => go(`/agreements/${id}/edit`)}>
          {t('version.make')}
        </Button>
      )}
      <Button icon={<FileTextOutlined />} onClick={() => go(`/agreements/${id}/document`)}>
        {t('document.open')}
      </Button>
      {mayRecord && (
        <Button icon={<CopyOutlined />} onClick={() => go(`/agreements/new?copyOf=${id}`)}>
          {t('agreement.copy')}
        </Button>
      )}
      {abilities.includes('change') && <Button onClick={() => rename(true)}>{t('agreement.rename')}</Button>}
      {abilities.includes('retire') && (
        <RetireButton
          question={t('agreement.retireQuestion', { name: agreement.name })}
          text={t('agreement.retireText')}
          retire={() => retire.mutateAsync({ params: { agreement: id } })}
        >
          {t('agreement.retire')}
        </RetireButton>
      )}
      {isRenaming && <RenameDialog agreement={agreement} onClose={() => rename(false)} />}
    </>
  );
}

function RenameDialog({ agreement, onClose }: { agreement: AgreementView; onClose: () => void }) {
  const { t } = useTranslation('sla');
  const change = useSend(changeAgreement);
  const { id, name, counterpart, level, revision } = agreement;
  return (
    <FormDialog<BodyOf<typeof changeAgreement>>
      title={t('agreement.rename')}
      onClose={onClose}
      fields={[
        { kind: 'line', name: 'name', label: t('agreement.name'), isRequired: true, most: 60 },
        ...(level === 'uc'
          ? [{ kind: 'line' as const, name: 'counterpart', label: t('agreement.counterpart'), most: 100 }]
          : []),
      ]}
      initial={{ name, counterpart }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { agreement: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
    />
  );
}
