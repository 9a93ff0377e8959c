import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordTeam } from '../../team.contract.ts';
import { teamBodyOf, useTeamFields, type TeamEntries } from './team-form.ts';

export function NewTeamScreen() {
  const { t } = useTranslation('identity');
  const go = useGo();
  const record = useSend(recordTeam);
  return (
    <Page title={t('team.new')} breadcrumb={[{ text: t('team.plural'), to: '/teams' }]} layout="column">
      <Form<TeamEntries>
        draft="team.new"
        fields={useTeamFields()}
        initial={{ line: '1' }}
        submit={(entries) => record.mutateAsync({ body: teamBodyOf(entries) }).then(({ id }) => go(`/teams/${id}`))}
        submitText={t('shell:action.save')}
      />
    </Page>
  );
}
