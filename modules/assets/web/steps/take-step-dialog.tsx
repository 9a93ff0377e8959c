import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import type { AssetView } from '../../asset.contract.ts';
import { takeAssetStep, type StepDetails, type StepOffer, type StepView } from '../../asset-step.contract.ts';
import { followReceiver } from './follow-receiver.ts';
import { useStepFields } from './use-step-fields.ts';

interface TakeStepDialogProps {
  asset: AssetView;
  offer: StepOffer;
  onClose: () => void;
}

type Entry = Omit<BodyOf<typeof takeAssetStep>, 'kind'>;

export function TakeStepDialog({ asset, offer, onClose }: TakeStepDialogProps) {
  const { t } = useTranslation('assets');
  const notice = useNotice();
  const told = ({ state, number }: StepView) =>
    notice.done(t(state === 'asked' ? 'step.asked' : 'step.done', { number }));
  const take = useSend(takeAssetStep, { onSent: told });
  const [siteId, standAt] = useState(asset.site?.id);
  const { kind, needsApproval } = offer;
  const now = t('step.text', { number: asset.number, status: t(`status.${asset.status}`) });
  return (
    <FormDialog<Entry>
      title={t(`step.kinds.${kind}`)}
      text={[now, needsApproval && t('step.approvalText'), kind === 'retire' && t('step.retireText')]
        .filter(Boolean)
        .join(' ')}
      fields={useStepFields(offer, { customerId: asset.customer.id, siteId })}
      initial={beginning(asset, offer)}
      emptyAs="null"
      draft={`asset-step.${asset.id}.${kind}`}
      onChange={(values) => standAt(typeof values['siteId'] === 'string' ? values['siteId'] : undefined)}
      follow={followReceiver}
      submit={(entry) =>
        take.mutateAsync({ params: { asset: asset.id }, body: { ...entry, kind }, ifMatch: asset.revision })
      }
      submitText={t(`step.kinds.${kind}`)}
      isDanger={kind === 'scrap' || kind === 'retire' || kind === 'lose'}
      onClose={onClose}
    />
  );
}

/** It stays where it is, and whose it is, unless somebody says otherwise; what is given back leaves its room. */
function beginning({ user, department, site, room, seat }: AssetView, { kind, asks }: StepOffer): StepDetails {
  const staying: StepDetails = {
    userId: user?.id,
    departmentId: department?.id,
    siteId: site?.id,
    roomId: kind === 'return' ? undefined : room?.id,
    seat: seat ?? undefined,
  };
  return Object.fromEntries(asks.flatMap((field) => (staying[field] ? [[field, staying[field]]] : [])));
}
