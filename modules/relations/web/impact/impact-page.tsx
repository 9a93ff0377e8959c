import { Alert, Select } from 'antd';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../../../web/ui/lazy-part.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { mostHit, mostSteps, usualSteps, type ImpactView } from '../../impact.contract.ts';
import { endKinds } from '../../relation.contract.ts';
import { pathOfEnd } from '../relations/end-path.ts';
import { HitList, PeopleToTell } from './impact-lists.tsx';

/** What draws is large, and asked for only where something is hit. */
const Graph = lazyPart(() => import('./impact-graph.tsx').then((file) => file.ImpactGraph));

interface ImpactPageProps {
  impact: ImpactView;
  steps: string | undefined;
}

export function ImpactPage({ impact, steps = String(usualSteps) }: ImpactPageProps) {
  const { t } = useTranslation('relations');
  const nodes = useMemo(() => new Map(impact.nodes.map((node) => [node.id, node])), [impact]);
  const [failing] = impact.nodes;
  if (!failing) return null;
  const name = [failing.number, failing.name].filter(Boolean).join(' ');
  return (
    <Page
      title={t('impact.title', { name })}
      breadcrumb={[{ text: name, to: pathOfEnd(failing) }]}
      actions={<StepsChoice steps={steps} />}
    >
      {impact.nodes.length === 1 ? (
        <EmptyState title={t('impact.nothing')} text={t('impact.nothingText')} />
      ) : (
        <>
          <Summary impact={impact} />
          <Suspense fallback={<Loading lines={6} />}>
            <Graph key={failing.id} impact={impact} />
          </Suspense>
          <PeopleToTell impact={impact} nodes={nodes} />
          <HitList impact={impact} nodes={nodes} />
        </>
      )}
    </Page>
  );
}

/** One sentence first: how many of what, and how many to tell. */
function Summary({ impact: { nodes, peopleCount, goesOn, isCut } }: { impact: ImpactView }) {
  const { t } = useTranslation('relations');
  const parts = endKinds.flatMap((kind) => {
    const count = nodes.filter((node) => node.kind === kind && node.step > 0).length;
    return count > 0 ? [t(`impact.${kind}`, { count })] : [];
  });
  return (
    <>
      <p>
        {t('impact.summary', { parts: parts.join(t('impact.and')) })}{' '}
        {peopleCount > 0 && t('impact.people', { count: peopleCount })}
      </p>
      {isCut && <Alert type="warning" showIcon title={t('impact.isCut', { most: mostHit })} />}
      {goesOn && !isCut && <Alert type="info" showIcon title={t('impact.goesOn')} />}
    </>
  );
}

function StepsChoice({ steps }: { steps: string }) {
  const { t } = useTranslation('relations');
  const { change } = useUrlState();
  const choices = Array.from({ length: mostSteps }, (_, at) => ({
    value: String(at + 1),
    label: t('impact.stepsChoice', { count: at + 1 }),
  }));
  return (
    <label>
      {t('impact.steps')}{' '}
      <Select value={steps} options={choices} onChange={(value) => change({ steps: value })} style={{ width: 110 }} />
    </label>
  );
}
