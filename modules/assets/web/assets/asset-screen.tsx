import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { CustomFacts } from '../../../custom-fields/web/index.ts';
import { readAsset, type AssetView } from '../../asset.contract.ts';
import { CardFacts } from '../card/card-facts.tsx';
import { AssetActions } from './asset-actions.tsx';
import { AssetDoubts } from './asset-doubts.tsx';
import { AssetFacts } from './asset-facts.tsx';
import { useAssetWords } from './use-asset-words.ts';

export function AssetScreen({ params }: ScreenProps) {
  const result = useAnswer(readAsset, { params: { asset: params['asset'] ?? '' } });
  return <Answered result={result}>{(asset) => <AssetPage key={asset.id} asset={asset} />}</Answered>;
}

function AssetPage({ asset }: { asset: AssetView }) {
  const { t } = useTranslation('assets');
  const { stateOf } = useAssetWords();
  return (
    <Page
      title={`${asset.number} ${asset.name}`}
      breadcrumb={[{ text: t('asset.plural'), to: '/assets' }]}
      beside={<Status {...stateOf(asset.status)} />}
      actions={<AssetActions asset={asset} />}
    >
      <AssetDoubts asset={asset} />
      <Section title={t('asset.record')}>
        <AssetFacts asset={asset} layout="grid" />
      </Section>
      <CardFacts asset={asset.id} />
      <CustomFacts noun="asset" values={asset.custom} />
      <Panels host="asset" subjectId={asset.id} isIndexed />
    </Page>
  );
}
