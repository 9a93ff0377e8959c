import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeTeam, type TeamView } from '../../team.contract.ts';
import { teamBodyOf, useTeamFields, type TeamEntries } from './team-form.ts';

interface ChangeTeamDialogProps {
  team: TeamView;
  onClose: () => void;
}

export function ChangeTeamDialog({ team, onClose }: ChangeTeamDialogProps) {
  const { t } = useTranslation('identity');
  const change = useSend(changeTeam);
  const { id, revision, name, line, members, branch } = team;
  const leaderId = members.find(({ isLeader }) => isLeader)?.id ?? null;
  const memberIds = members.map((member) => member.id);
  const known = members.map((member) => ({ value: member.id, label: member.name }));
  return (
    <FormDialog<TeamEntries>
      title={t('team.change')}
      fields={useTeamFields(known)}
      initial={{ name, line: line === null ? null : String(line), memberIds, leaderId, branchId: branch?.id ?? null }}
      emptyAs="null"
      draft={`team.${id}`}
      submit={(entries) => change.mutateAsync({ params: { team: id }, body: teamBodyOf(entries), ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
