import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readAssetModel, type AssetModelView } from '../../asset-model.contract.ts';
import { useAssetWords } from '../assets/use-asset-words.ts';
import { ModelActions } from './model-actions.tsx';
import { useModelWords } from './use-model-words.ts';

export function ModelScreen({ params }: ScreenProps) {
  const { t } = useTranslation('assets');
  const result = useAnswer(readAssetModel, { params: { model: params['model'] ?? '' } });
  return (
    <Answered result={result}>
      {(model) => (
        <Page
          title={model.title}
          breadcrumb={[{ text: t('model.plural'), to: '/asset-models' }]}
          beside={model.isRetired && <Status tone="over" text={t('state.retired')} />}
          actions={<ModelActions model={model} />}
        >
          <ModelFacts model={model} />
          <CountedFacts model={model} />
          <Panels host="asset_model" subjectId={model.id} />
        </Page>
      )}
    </Answered>
  );
}

function ModelFacts({ model }: { model: AssetModelView }) {
  const { t } = useTranslation('assets');
  const format = useFormat();
  const words = useAssetWords();
  const { source } = useModelWords();
  const { kind, units, saleEndedOn, supportEndedOn, machines } = model;
  return (
    <Section title={t('model.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('model.maker'), value: model.maker },
          { label: t('model.name'), value: model.name },
          { label: t('model.partNumber'), value: model.partNumber },
          { label: t('model.kind'), value: kind && words.kind(kind) },
          { label: t('model.units'), value: units !== null && `${format.number(units)} ${t('model.unitsUnit')}` },
          { label: t('model.saleEndedOn'), value: saleEndedOn && format.day(saleEndedOn) },
          { label: t('model.supportEndedOn'), value: supportEndedOn && format.day(supportEndedOn) },
          { label: t('model.source'), value: source(model.source) },
          {
            label: t('model.machines'),
            value: <Go to={`/assets${writeSearch({ modelId: model.id })}`}>{format.number(machines)}</Go>,
          },
        ]}
      />
    </Section>
  );
}

/** As the delivered catalogue counts them, in its own words. */
function CountedFacts({ model: { facts } }: { model: AssetModelView }) {
  const { t } = useTranslation('assets');
  const counted = [
    { label: t('model.components'), value: counts(facts.components) },
    { label: t('model.interfaces'), value: counts(facts.interfaces) },
  ].filter(({ value }) => value !== '');
  if (counted.length === 0) return null;
  return (
    <Section title={t('model.facts')}>
      <Facts items={counted} />
    </Section>
  );
}

function counts(of: Record<string, number>): string {
  return Object.entries(of)
    .map(([name, many]) => `${name} × ${many}`)
    .join(' · ');
}
