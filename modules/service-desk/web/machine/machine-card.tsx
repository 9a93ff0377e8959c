import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readAssetCard } from '../../../assets/asset-card.contract.ts';
import { readAsset, type AssetView } from '../../../assets/asset.contract.ts';
import { AssetDoubts, CardFactsList } from '../../../assets/web/index.ts';
import { ImpactLink } from '../../../relations/web/index.ts';
import { TicketLines } from '../tickets/ticket-lines.tsx';

interface MachineCardProps {
  assetId: string;
  /** The ticket beside which it stands: it is not among the machine's others. Absent: those are told elsewhere. */
  beside?: string;
}

/** The machine in short, beside the work on it: whose, how it is covered, what was wrong with it lately (AST-04). */
export function MachineCard({ assetId, beside }: MachineCardProps) {
  const { t } = useTranslation('service-desk');
  const mayRead = useMay('asset.read');
  const machine = useAnswer(readAsset, { params: { asset: assetId } }, { enabled: mayRead });
  if (!mayRead) return null;
  return (
    <Section
      title={t('machineCard.title')}
      beside={
        <Go className="yt-small" to={`/assets/${assetId}`}>
          {t('machineCard.whole')}
        </Go>
      }
    >
      <Answered result={machine} lines={3}>
        {(asset) => <Card asset={asset} />}
      </Answered>
      {beside !== undefined && <Faults assetId={assetId} beside={beside} />}
    </Section>
  );
}

function Card({ asset }: { asset: AssetView }) {
  const { t } = useTranslation('service-desk');
  const facts = useAnswer(readAssetCard, { params: { asset: asset.id } }).data?.facts ?? [];
  const { number, name, maker, model, user, site, room } = asset;
  return (
    <>
      <AssetDoubts asset={asset} />
      <Facts
        items={[
          { label: t('assets:asset.number'), value: `${number} ${name}` },
          { label: t('assets:asset.model'), value: [maker, model].filter(Boolean).join(' ') || null },
          { label: t('assets:asset.user'), value: user && <Go to={`/contacts/${user.id}`}>{user.name}</Go> },
          { label: t('assets:asset.site'), value: [site?.name, room?.name].filter(Boolean).join(' · ') || null },
        ]}
      />
      <CardFactsList facts={facts} />
      <p className="yt-small">
        <ImpactLink kind="asset" id={asset.id} />
      </p>
    </>
  );
}

function Faults({ assetId, beside }: { assetId: string; beside: string }) {
  const { t } = useTranslation('service-desk');
  return (
    <>
      <h3>{t('machineCard.open')}</h3>
      <TicketLines query={{ assetId, status: 'open' }} without={beside} most={3} />
      <h3>{t('machineCard.lately')}</h3>
      <TicketLines query={{ assetId, status: 'past' }} without={beside} most={3} />
    </>
  );
}
