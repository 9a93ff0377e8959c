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
import { readStaff, type StaffView } from '../../staff.contract.ts';
import { Links } from '../names.tsx';
import { StaffActions } from './staff-actions.tsx';
import { StaffCertificates } from './staff-certificates.tsx';
import { StaffGrades } from './staff-grades.tsx';
import { StaffLeave } from './staff-leave.tsx';
import { StaffProfile } from './staff-profile.tsx';
import { StaffSkills } from './staff-skills.tsx';
import { useAccountState } from './use-account-state.ts';

export function StaffMemberScreen({ params }: ScreenProps) {
  const { t } = useTranslation('identity');
  const result = useAnswer(readStaff, { params: { staff: params['staff'] ?? '' } });
  return (
    <Answered result={result}>
      {(member) => (
        <Page
          title={member.name}
          breadcrumb={[{ text: t('staff.plural'), to: '/staff' }]}
          beside={<Presence member={member} />}
          actions={<StaffActions member={member} />}
        >
          <StaffFacts member={member} />
          <StaffProfile member={member} />
          <StaffSkills member={member} />
          <StaffGrades member={member} />
          <StaffCertificates member={member} />
          <StaffLeave member={member} />
          <StaffAccount member={member} />
          <Panels host="staff" subjectId={member.id} />
        </Page>
      )}
    </Answered>
  );
}

/** Whether somebody has left, or is away until when. */
function Presence({ member: { retiredAt, awayUntil } }: { member: StaffView }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  if (retiredAt) return <Status tone="over" text={t('staff.retired')} />;
  return awayUntil && <Status tone="waiting" text={t('staff.awayUntil', { until: format.instant(awayUntil) })} />;
}

function StaffFacts({ member }: { member: StaffView }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const { employeeNumber, position, mobile, phone, branch, teams, retiredAt } = member;
  return (
    <Section title={t('staff.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('staff.employeeNumber'), value: employeeNumber },
          { label: t('staff.position'), value: position },
          { label: t('staff.mobile'), value: mobile && format.phone(mobile) },
          { label: t('staff.phone'), value: phone && format.phone(phone) },
          { label: t('branch.noun'), value: branch && <Go to={`/branches/${branch.id}`}>{branch.name}</Go> },
          { label: t('team.plural'), value: teams.length > 0 ? <Links of={teams} below="/teams" /> : null },
          ...(retiredAt ? [{ label: t('staff.retiredAt'), value: <InstantText at={retiredAt} /> }] : []),
        ]}
      />
    </Section>
  );
}

function StaffAccount({ member }: { member: StaffView }) {
  const { t } = useTranslation('identity');
  const stateOf = useAccountState();
  const { accountState, email, roles } = member;
  return (
    <Section title={t('staff.account')}>
      <Facts
        layout="grid"
        items={[
          { label: t('staff.state'), value: <Status {...stateOf({ accountState, retiredAt: null })} /> },
          { label: t('field.email'), value: email },
          { label: t('roles.plural'), value: roles.map(({ name }) => name).join(' · ') },
        ]}
      />
      <p className="yt-quiet yt-section-note">{t(`staff.accountText.${accountState}`)}</p>
    </Section>
  );
}
