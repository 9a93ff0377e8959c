import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { customerSource, sitesOf } from '../../../customers/web/index.ts';
import { MachineInput } from './machine-input.tsx';
import { NewCallerButton } from './new-caller-button.tsx';
import { idIn } from './use-proposal.ts';
import { whoSource } from './who-source.ts';

/** One field finds whoever calls; the other three follow from it. */
export function useWhoFields({ customerId }: FieldValues, isCallerGiven: boolean): Field[] {
  const { t } = useTranslation('service-desk');
  const mayAdd = useMay('contact.change');
  const customer = idIn(customerId);
  return [
    {
      kind: 'search',
      name: 'callerId',
      label: t('ticket.field.caller'),
      placeholder: t('record.callerHint'),
      help: mayAdd && <NewCallerButton customerId={customer} />,
      source: whoSource({ vip: t('record.vip'), machine: t('ticket.field.asset') }),
      isFocused: !isCallerGiven,
      next: 'title',
      share: 'half',
    },
    {
      kind: 'own',
      name: 'assetId',
      label: t('ticket.field.asset'),
      part: MachineInput,
      next: 'title',
      share: 'half',
    },
    {
      kind: 'search',
      name: 'customerId',
      label: t('customers:customer.noun'),
      source: customerSource,
      isRequired: true,
      share: 'half',
    },
    { kind: 'search', name: 'siteId', label: t('ticket.field.site'), source: sitesOf(customer), share: 'half' },
  ];
}
