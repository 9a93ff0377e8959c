import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeAsset, type AssetView } from '../../asset.contract.ts';
import type { UsePart } from '../../commissioning.contract.ts';
import { bodyOf, entryOf, type AssetEntry } from '../assets/asset-entry.ts';
import { followAsset } from '../assets/follow-asset.ts';
import { useAssetFields } from '../assets/use-asset-fields.ts';

/** Of the record, what makes the part complete. */
const fieldsOf: Readonly<Partial<Record<UsePart, readonly string[]>>> = {
  model: ['modelId', 'kind', 'maker', 'model'],
  serialNumber: ['serialNumber'],
  macAddresses: ['macAddresses'],
  osLicence: ['osLicence'],
};

interface CompletePartDialogProps {
  part: UsePart;
  asset: AssetView;
  onClose: () => void;
}

/** Only what is missing, without the rest of the record. */
export function CompletePartDialog({ part, asset, onClose }: CompletePartDialogProps) {
  const { t } = useTranslation('assets');
  const change = useSend(changeAsset);
  const names = fieldsOf[part] ?? [];
  const all = useAssetFields({ customerId: asset.customer.id, siteId: asset.site?.id });
  const fields = all.flatMap(({ section: _section, share: _share, ...field }) =>
    names.some((name) => name === field.name) ? [{ ...field, isFocused: field.name === names[0] }] : [],
  );
  const initial = Object.fromEntries(Object.entries(entryOf(asset)).filter(([name]) => names.includes(name)));
  return (
    <FormDialog<AssetEntry>
      title={t(`commissioning.acts.${part}`)}
      fields={fields}
      initial={initial}
      emptyAs="null"
      follow={followAsset}
      submit={(sent) =>
        change.mutateAsync({ params: { asset: asset.id }, body: bodyOf(sent), ifMatch: asset.revision })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
