import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { assetsOf } from '../../../assets/web/index.ts';
import { contactsOf } from '../../../customers/web/index.ts';
import { giveLicence } from '../../licence-use.contract.ts';
import type { LicenceView } from '../../licence.contract.ts';

interface GiveLicenceDialogProps {
  licence: LicenceView;
  onClose: () => void;
}

/** To a machine or to one of the customer's people, as it is counted. */
export function GiveLicenceDialog({ licence, onClose }: GiveLicenceDialogProps) {
  const { t } = useTranslation('software');
  const give = useSend(giveLicence);
  const { id, customer, product, metric } = licence;
  const toMachine: Field = {
    kind: 'search',
    name: 'assetId',
    label: t('use.machine'),
    source: assetsOf(customer.id),
    isRequired: true,
    isFocused: true,
  };
  const toPerson: Field = {
    kind: 'search',
    name: 'contactId',
    label: t('use.contact'),
    source: contactsOf(customer.id),
    isRequired: true,
    isFocused: true,
  };
  return (
    <FormDialog<BodyOf<typeof giveLicence>>
      title={t('use.giveTitle', { name: product.name })}
      fields={[metric === 'device' ? toMachine : toPerson]}
      submit={(body) => give.mutateAsync({ params: { licence: id }, body })}
      submitText={t('use.give')}
      onClose={onClose}
    />
  );
}
