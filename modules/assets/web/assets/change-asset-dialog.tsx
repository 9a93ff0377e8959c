import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { customEntries, withCustom } from '../../../custom-fields/web/index.ts';
import { assetStatuses, changeAsset, type AssetView } from '../../asset.contract.ts';
import { followPlace } from './follow-place.ts';
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
    <FormDialog<BodyOf<typeof changeAsset>>
      title={t('asset.change')}
      fields={useAssetFields({ customerId: asset.customer.id, siteId }, asset.custom)}
      initial={{ ...editOf(asset), ...customEntries(asset.custom) }}
      emptyAs="null"
      draft={`asset.${asset.id}`}
      onChange={(values) => standAt(typeof values['siteId'] === 'string' ? values['siteId'] : undefined)}
      follow={followPlace}
      submit={(body) =>
        // a machine keeps a number: an emptied field leaves the one it has
        change.mutateAsync({
          params: { asset: asset.id },
          body: { ...withCustom(body), number: body.number ?? asset.number },
          ifMatch: asset.revision,
        })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function editOf(asset: AssetView): BodyOf<typeof changeAsset> {
  const { number, name, kind, maker, model, serialNumber, ipAddress, note, user, department, site, room } = asset;
  return {
    number,
    name,
    kind,
    maker,
    model,
    serialNumber,
    ipAddress,
    note,
    status: assetStatuses.find((status) => status === asset.status),
    userId: user?.id ?? null,
    departmentId: department?.id ?? null,
    siteId: site?.id ?? null,
    roomId: room?.id ?? null,
  };
}
