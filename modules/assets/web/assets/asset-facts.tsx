import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import type { AssetView } from '../../asset.contract.ts';
import { useAssetWords } from './use-asset-words.ts';
import { useRecordFacts } from './use-record-facts.tsx';

interface AssetFactsProps {
  asset: AssetView;
  layout?: 'grid';
}

/** What is known of a machine: what it is, whose, where; of the rest of its record, what is filled in. */
export function AssetFacts({ asset, layout }: AssetFactsProps) {
  const { t } = useTranslation('assets');
  const format = useFormat();
  const words = useAssetWords();
  const record = useRecordFacts(asset).filter(({ value }) => value !== null && value !== '');
  const { customer, user, department, site, room, maker, model, serialNumber, ipAddress, note, createdAt } = asset;
  return (
    <Facts
      layout={layout}
      items={[
        { label: t('asset.kind'), value: words.kind(asset.kind) },
        ...(asset.formerNumbers.length > 0
          ? [{ label: t('asset.formerNumbers'), value: asset.formerNumbers.join(t('label.and')) }]
          : []),
        { label: t('asset.customer'), value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go> },
        { label: t('asset.user'), value: user && <Go to={`/contacts/${user.id}`}>{user.name}</Go> },
        { label: t('asset.department'), value: department?.name },
        { label: t('asset.site'), value: site && <Go to={`/sites/${site.id}`}>{site.name}</Go> },
        { label: t('asset.room'), value: room?.name },
        { label: t('asset.model'), value: [maker, model].filter(Boolean).join(' ') || null },
        { label: t('asset.serialNumber'), value: serialNumber },
        { label: t('asset.ipAddress'), value: ipAddress },
        ...record,
        { label: t('asset.createdAt'), value: format.instant(createdAt) },
        { label: t('asset.note'), value: note },
      ]}
    />
  );
}
