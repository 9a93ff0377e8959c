import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readBranch, type BranchView } from '../../branch.contract.ts';
import { Links } from '../names.tsx';
import { BranchActions } from './branch-actions.tsx';

export function BranchScreen({ params }: ScreenProps) {
  const { t } = useTranslation('identity');
  const result = useAnswer(readBranch, { params: { branch: params['branch'] ?? '' } });
  return (
    <Answered result={result}>
      {(branch) => (
        <Page
          title={branch.name}
          breadcrumb={[{ text: t('branch.plural'), to: '/branches' }]}
          beside={branch.retiredAt && <Status tone="over" text={t('team.retired')} />}
          actions={<BranchActions branch={branch} />}
        >
          <BranchFacts branch={branch} />
          <Panels host="branch" subjectId={branch.id} />
        </Page>
      )}
    </Answered>
  );
}

function BranchFacts({ branch }: { branch: BranchView }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const { id, address, phone, staffCount, teams, retiredAt } = branch;
  return (
    <Section title={t('team.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('branch.address'), value: address },
          { label: t('branch.phone'), value: phone && format.phone(phone) },
          {
            label: t('staff.plural'),
            value: <Go to={`/staff?branch=${id}`}>{t('branch.people', { count: staffCount })}</Go>,
          },
          { label: t('team.plural'), value: teams.length > 0 ? <Links of={teams} below="/teams" /> : null },
          ...(retiredAt ? [{ label: t('team.retiredAt'), value: <InstantText at={retiredAt} /> }] : []),
        ]}
      />
    </Section>
  );
}
