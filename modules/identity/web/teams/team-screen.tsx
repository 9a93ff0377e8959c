import { EditOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readTeam, retireTeam, type TeamView } from '../../team.contract.ts';
import { Links } from '../names.tsx';
import { TeamQualification } from '../qualification/team-qualification.tsx';
import { ChangeTeamDialog } from './change-team-dialog.tsx';
import { useTeamLine } from './use-team-line.ts';

export function TeamScreen({ params }: ScreenProps) {
  const { t } = useTranslation('identity');
  const result = useAnswer(readTeam, { params: { team: params['team'] ?? '' } });
  return (
    <Answered result={result}>
      {(team) => (
        <Page
          title={team.name}
          breadcrumb={[{ text: t('team.plural'), to: '/teams' }]}
          beside={<TeamState team={team} />}
          actions={<TeamActions team={team} />}
        >
          <TeamFacts team={team} />
          <Section title={t('team.memberCount', { count: team.members.length })}>
            {team.members.length > 0 ? (
              <Links of={team.members} below="/staff" />
            ) : (
              <EmptyState title={t('team.nobodyTitle')} text={t('team.nobodyText')} />
            )}
          </Section>
          <TeamQualification team={team} />
          <Panels host="team" subjectId={team.id} />
        </Page>
      )}
    </Answered>
  );
}

function TeamState({ team: { retiredAt, missedRules } }: { team: TeamView }) {
  const { t } = useTranslation('identity');
  if (retiredAt) return <Status tone="over" text={t('team.retired')} />;
  return missedRules > 0 && <Status tone="breached" text={t('qualification.missedCount', { count: missedRules })} />;
}

function TeamFacts({ team }: { team: TeamView }) {
  const { t } = useTranslation('identity');
  const line = useTeamLine();
  const { retiredAt, branch } = team;
  const leader = team.members.filter(({ isLeader }) => isLeader);
  return (
    <Section title={t('team.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('team.line'), value: line.textOf(team.line) },
          { label: t('team.leader'), value: leader.length > 0 ? <Links of={leader} below="/staff" /> : null },
          { label: t('branch.noun'), value: branch && <Go to={`/branches/${branch.id}`}>{branch.name}</Go> },
          ...(retiredAt ? [{ label: t('team.retiredAt'), value: <InstantText at={retiredAt} /> }] : []),
        ]}
      />
    </Section>
  );
}

function TeamActions({ team }: { team: TeamView }) {
  const { t } = useTranslation('identity');
  const [isChanging, change] = useState(false);
  const retire = useSend(retireTeam);
  return (
    <>
      {team.abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => change(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {team.abilities.includes('retire') && (
        <ConfirmButton
          icon={<StopOutlined />}
          isDanger
          title={t('team.retireQuestion', { name: team.name })}
          text={t('team.retireText')}
          confirmText={t('team.retire')}
          onConfirm={() => retire.mutateAsync({ params: { team: team.id }, ifMatch: team.revision })}
        >
          {t('team.retire')}
        </ConfirmButton>
      )}
      {isChanging && <ChangeTeamDialog team={team} onClose={() => change(false)} />}
    </>
  );
}
