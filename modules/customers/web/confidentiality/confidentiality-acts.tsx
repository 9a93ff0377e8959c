import { EditOutlined, FileDoneOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { staffSource } from '../../../identity/web/index.ts';
import { signConfidentiality, stateConfidentiality, type ConfidentialityView } from '../../confidentiality.contract.ts';

interface Part {
  customerId: string;
  confidentiality: ConfidentialityView;
}

export function ConfidentialityActs({ customerId, confidentiality }: Part) {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState<'state' | 'enter' | null>(null);
  const sign = useSend(signConfidentiality);
  const { statement, abilities } = confidentiality;
  if (abilities.length === 0) return null;
  const params = { customer: customerId };
  return (
    <div className="yt-confidentiality-acts">
      {statement && abilities.includes('sign') && (
        <ConfirmButton
          title={t('confidentiality.signQuestion')}
          text={t('confidentiality.signText')}
          confirmText={t('confidentiality.sign')}
          onConfirm={() => sign.mutateAsync({ params, body: { version: statement.version } })}
          icon={<SafetyCertificateOutlined />}
        >
          {t('confidentiality.sign')}
        </ConfirmButton>
      )}
      {abilities.includes('enter_signature') && (
        <Button icon={<FileDoneOutlined />} onClick={() => setOpen('enter')}>
          {t('confidentiality.enter')}
        </Button>
      )}
      {abilities.includes('state') && (
        <Button icon={<EditOutlined />} onClick={() => setOpen('state')}>
          {t(statement ? 'confidentiality.restate' : 'confidentiality.state')}
        </Button>
      )}
      {open === 'state' && <StateDialog {...{ customerId, confidentiality }} onClose={() => setOpen(null)} />}
      {open === 'enter' && <EnterDialog {...{ customerId, confidentiality }} onClose={() => setOpen(null)} />}
    </div>
  );
}

function StateDialog({ customerId, confidentiality, onClose }: Part & { onClose: () => void }) {
  const { t } = useTranslation('customers');
  const state = useSend(stateConfidentiality);
  return (
    <FormDialog<{ text: string }>
      title={t('confidentiality.state')}
      fields={[
        {
          kind: 'text',
          name: 'text',
          label: t('confidentiality.text'),
          help: t('confidentiality.stateHelp'),
          isRequired: true,
          most: 20_000,
          rows: 12,
        },
      ]}
      initial={{ text: confidentiality.statement?.text ?? '' }}
      draft={`confidentiality.${customerId}`}
      submit={(body) => state.mutateAsync({ params: { customer: customerId }, body })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function EnterDialog({ customerId, confidentiality, onClose }: Part & { onClose: () => void }) {
  const { t } = useTranslation('customers');
  const sign = useSend(signConfidentiality);
  const version = confidentiality.statement?.version ?? 0;
  return (
    <FormDialog<{ staffId: string }>
      title={t('confidentiality.enter')}
      fields={[
        {
          kind: 'search',
          name: 'staffId',
          label: t('confidentiality.staff'),
          help: t('confidentiality.enterHelp'),
          source: staffSource,
          isRequired: true,
        },
      ]}
      submit={(body) => sign.mutateAsync({ params: { customer: customerId }, body: { ...body, version } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
