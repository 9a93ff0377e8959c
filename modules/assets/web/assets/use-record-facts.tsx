import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Fact } from '../../../../web/ui/words/facts.tsx';
import type { AssetView } from '../../asset.contract.ts';

/** The record besides what a machine is and where it stands; null is what is not filled in, or not for the reader. */
export function useRecordFacts(asset: AssetView): Fact[] {
  const { t } = useTranslation('assets');
  return [
    { label: t('asset.assetTag'), value: asset.assetTag },
    { label: t('asset.seat'), value: asset.seat },
    { label: t('asset.custodian'), value: linked('contacts', asset.custodian) },
    { label: t('asset.hostName'), value: asset.hostName },
    { label: t('asset.macAddresses'), value: asset.macAddresses.join(' · ') },
    { label: t('asset.operatingSystem'), value: asset.operatingSystem },
    { label: t('asset.osLicence'), value: asset.osLicence },
    ...usePurchaseFacts(asset),
    ...useCoverFacts(asset),
  ];
}

function usePurchaseFacts(asset: AssetView): Fact[] {
  const { t } = useTranslation('assets');
  const format = useFormat();
  const day = (text: string | null) => text && format.day(text);
  const { price, warrantyFrom, warrantyUntil, warrantyLevel } = asset;
  const days = warrantyUntil && [warrantyFrom, warrantyUntil].flatMap((one) => day(one) ?? []).join(' – ');
  return [
    { label: t('asset.supplier'), value: linked('suppliers', asset.supplier) },
    { label: t('asset.price'), value: price && format.money(price) },
    { label: t('asset.purchasedOn'), value: day(asset.purchasedOn) },
    { label: t('asset.liveOn'), value: day(asset.liveOn) },
    { label: t('asset.warranty'), value: [days, warrantyLevel].filter(Boolean).join(' · ') },
    { label: t('asset.maintainer'), value: linked('suppliers', asset.maintainer) },
  ];
}

function useCoverFacts(asset: AssetView): Fact[] {
  const { t } = useTranslation('assets');
  const format = useFormat();
  const until = (day: string | null, note: string | null) => [day && format.day(day), note].filter(Boolean).join(' · ');
  const { catalogueModel: model, supportEndedOn } = asset;
  return [
    { label: t('asset.insuranceUntil'), value: until(asset.insuranceUntil, asset.insuranceNote) },
    { label: t('asset.leaseUntil'), value: until(asset.leaseUntil, asset.leaseNote) },
    { label: t('asset.catalogueModel'), value: model && <Go to={`/asset-models/${model.id}`}>{model.name}</Go> },
    { label: t('asset.supportEndedOn'), value: supportEndedOn && format.day(supportEndedOn) },
  ];
}

function linked(page: string, record: { id: string; name: string } | null) {
  return record && <Go to={`/${page}/${record.id}`}>{record.name}</Go>;
}
