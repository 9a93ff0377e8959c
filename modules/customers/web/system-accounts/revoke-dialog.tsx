import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { revokeSystemAccount } from '../../system-account.contract.ts';

export type Revocation = BodyOf<typeof revokeSystemAccount>;

interface RevokeDialogProps {
  title: string;
  revoke: (body: Revocation) => Promise<unknown>;
  onClose: () => void;
}

/** Since when, and by which request: of one account or of all that somebody holds. */
export function RevokeDialog({ title, revoke, onClose }: RevokeDialogProps) {
  const { t } = useTranslation('customers');
  return (
    <FormDialog<Revocation>
      title={title}
      fields={[
        { kind: 'day', name: 'revokedOn', label: t('systemAccount.revokedOn'), isRequired: true, isFocused: true },
        { kind: 'line', name: 'revokedFor', label: t('systemAccount.revokedFor'), most: 40 },
      ]}
      submit={revoke}
      submitText={t('systemAccount.revoke')}
      onClose={onClose}
    />
  );
}
