import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { endUseException, grantUseException, type CommissioningView } from '../../commissioning.contract.ts';

/** For who may let a machine be used before it has all. */
export function ExceptionActs({ asset, view }: { asset: string; view: CommissioningView }) {
  const { t } = useTranslation('assets');
  const [isOpen, open] = useState(false);
  const end = useSend(endUseException);
  const { abilities, exception } = view;
  const mayEnd = abilities.includes('end_exception');
  if (!mayEnd && !abilities.includes('except')) return null;
  return (
    <Space wrap>
      <Button onClick={() => open(true)}>{t(mayEnd ? 'commissioning.exceptAgain' : 'commissioning.except')}</Button>
      {mayEnd && (
        <ConfirmButton
          title={t('commissioning.endQuestion')}
          text={t('commissioning.endText')}
          confirmText={t('commissioning.endException')}
          onConfirm={() => end.mutateAsync({ params: { asset } })}
        >
          {t('commissioning.endException')}
        </ConfirmButton>
      )}
      {isOpen && <GrantDialog asset={asset} reason={exception?.reason} onClose={() => open(false)} />}
    </Space>
  );
}

interface GrantDialogProps {
  asset: string;
  /** Of the one that it puts off. */
  reason: string | undefined;
  onClose: () => void;
}

function GrantDialog({ asset, reason, onClose }: GrantDialogProps) {
  const { t } = useTranslation('assets');
  const grant = useSend(grantUseException);
  return (
    <FormDialog<BodyOf<typeof grantUseException>>
      title={t('commissioning.exceptQuestion')}
      fields={[
        {
          kind: 'text',
          name: 'reason',
          label: t('commissioning.reason'),
          most: 500,
          rows: 2,
          isRequired: true,
          isFocused: true,
        },
        {
          kind: 'day',
          name: 'dueOn',
          label: t('commissioning.dueOn'),
          help: t('commissioning.dueOnHelp'),
          isRequired: true,
        },
      ]}
      initial={reason === undefined ? {} : { reason }}
      submit={(body) => grant.mutateAsync({ params: { asset }, body })}
      submitText={t('commissioning.except')}
      onClose={onClose}
    />
  );
}
