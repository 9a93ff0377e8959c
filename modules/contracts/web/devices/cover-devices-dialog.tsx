import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { assetsOf } from '../../../assets/web/index.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { sitesOf } from '../../../customers/web/index.ts';
import { readContractParties } from '../../contract-party.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { coverDevices } from '../../covered-device.contract.ts';

interface CoverDevicesDialogProps {
  contract: ContractView;
  onClose: () => void;
}

interface Entry {
  how: 'named' | 'all';
  customerId: string;
  assetIds?: string[];
  siteId?: string;
  kind?: string;
  fromDay?: string;
}

/** Some devices by name, or all of a party that are in use, perhaps at one site or of one kind. */
export function CoverDevicesDialog({ contract: { id, customer }, onClose }: CoverDevicesDialogProps) {
  const { t } = useTranslation('contracts');
  const cover = useSend(coverDevices);
  const notice = useNotice();
  const [entry, follow] = useState<Partial<Entry>>({ how: 'named', customerId: customer.id });
  const submit = async ({ how, customerId, assetIds = [], siteId, kind, fromDay }: Entry) => {
    const narrowed = { customerId, ...(siteId && { siteId }), ...(kind && { kind }) };
    const meant = how === 'all' ? { all: narrowed } : { assetIds };
    const body = { ...meant, ...(fromDay && { fromDay }) };
    const { added, alreadyCovered } = await cover.mutateAsync({ params: { contract: id }, body });
    notice.done(t('device.addedNote', { added, already: alreadyCovered }));
  };
  return (
    <FormDialog<Entry>
      title={t('device.add')}
      fields={useDeviceFields(id, entry)}
      initial={entry}
      onChange={follow}
      follow={(changed) => ('customerId' in changed ? { assetIds: [], siteId: undefined } : {})}
      submit={submit}
      submitText={t('device.add')}
      onClose={onClose}
    />
  );
}

function useDeviceFields(contractId: string, { how, customerId }: Partial<Entry>): Field[] {
  const { t } = useTranslation('contracts');
  const kinds = useCodes('asset_kind');
  const parties = useAnswer(readContractParties, { params: { contract: contractId } }).data?.parties ?? [];
  const served = new Map(
    parties.filter(({ role }) => role !== 'payer').map(({ customer }) => [customer.id, customer.name]),
  );
  const narrowing: Field[] = [
    { kind: 'search', name: 'siteId', label: t('device.site'), source: sitesOf(customerId), share: 'half' },
    { kind: 'choice', name: 'kind', label: t('device.kind'), choices: kinds.choices, share: 'half' },
  ];
  const naming: Field[] = [
    {
      kind: 'search_many',
      name: 'assetIds',
      label: t('device.plural'),
      source: assetsOf(customerId),
      isRequired: true,
    },
  ];
  return [
    {
      kind: 'choice',
      name: 'customerId',
      label: t('device.customer'),
      choices: [...served].map(([value, label]) => ({ value, label })),
      isRequired: true,
    },
    {
      kind: 'radio',
      name: 'how',
      label: t('device.how'),
      choices: ['named', 'all'].map((value) => ({ value, label: t(`device.how_${value}`) })),
    },
    ...(how === 'all' ? narrowing : naming),
    { kind: 'day', name: 'fromDay', label: t('device.fromDay'), help: t('party.fromDayHelp') },
  ];
}
