import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { customEntries } from '../../../custom-fields/web/index.ts';
import { changeAsset, type AssetView } from '../../asset.contract.ts';
import { bodyOf, entryOf, type AssetEntry } from './asset-entry.ts';
import { followAsset } from './follow-asset.ts';
import { useAssetFields } from './use-asset-fields.ts';

interface ChangeAssetDialogProps {
  asset: AssetView;
  onClose: () => void;
}

export function ChangeAssetDialog({ asset, onClose }: ChangeAssetDialogProps) {
  const { t } = useTranslation('assets');
  const change = useSend(changeAsset);
  const [siteId, standAt] = useState(asset.site?.id);
  return (
    <FormDialog<AssetEntry>
      title={t('asset.change')}
      fields={useAssetFields({ customerId: asset.customer.id, siteId }, asset.custom)}
      initial={{ ...entryOf(asset), ...customEntries(asset.custom) }}
      emptyAs="null"
      draft={`asset.${asset.id}`}
      onChange={(values) => standAt(typeof values['siteId'] === 'string' ? values['siteId'] : undefined)}
      follow={followAsset}
      submit={(entry) =>
        // a machine keeps a number: an emptied field leaves the one it has
        change.mutateAsync({
          params: { asset: asset.id },
          body: { ...bodyOf(entry), number: entry.number ?? asset.number },
          ifMatch: asset.revision,
        })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
