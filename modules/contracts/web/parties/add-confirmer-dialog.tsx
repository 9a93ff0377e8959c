import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { contactsOf } from '../../../customers/web/index.ts';
import { recordConfirmer, type ContractPartyView } from '../../contract-party.contract.ts';

interface AddConfirmerDialogProps {
  contractId: string;
  parties: readonly ContractPartyView[];
  onClose: () => void;
}

interface Entry {
  customerId: string;
  contactId: string;
  scope?: string;
  limit?: number;
}

/** Somebody of a party, with what they may confirm and up to how much. */
export function AddConfirmerDialog({ contractId, parties, onClose }: AddConfirmerDialogProps) {
  const { t } = useTranslation('contracts');
  const add = useSend(recordConfirmer);
  const [customerId, meet] = useState(parties[0]?.customer.id);
  const choices = [...new Map(parties.map(({ customer }) => [customer.id, customer.name]))];
  return (
    <FormDialog<Entry>
      title={t('confirmer.add')}
      text={t('confirmer.addText')}
      fields={[
        {
          kind: 'choice',
          name: 'customerId',
          label: t('party.customer'),
          choices: choices.map(([value, label]) => ({ value, label })),
          isRequired: true,
        },
        {
          kind: 'search',
          name: 'contactId',
          label: t('confirmer.contact'),
          source: contactsOf(customerId),
          isRequired: true,
        },
        { kind: 'line', name: 'scope', label: t('confirmer.scope'), help: t('confirmer.scopeHelp'), most: 200 },
        {
          kind: 'number',
          name: 'limit',
          label: t('confirmer.limit'),
          help: t('confirmer.limitHelp'),
          unit: '¥',
          least: 0,
        },
      ]}
      initial={{ ...(customerId && { customerId }) }}
      onChange={(values) => meet(typeof values['customerId'] === 'string' ? values['customerId'] : undefined)}
      follow={(changed) => ('customerId' in changed ? { contactId: undefined } : {})}
      submit={({ contactId, scope, limit }) => {
        const money = limit === undefined ? null : { amount: limit.toFixed(2), currency: 'CNY' as const };
        const body = { contactId, limit: money, ...(scope && { scope }) };
        return add.mutateAsync({ params: { contract: contractId }, body });
      }}
      submitText={t('confirmer.add')}
      onClose={onClose}
    />
  );
}
