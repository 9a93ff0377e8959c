import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { setQualification, type QualificationOutcome } from '../../qualification.contract.ts';
import type { TeamView } from '../../team.contract.ts';
import { ruleBodyOf, type RuleEntry } from './rule-entry.ts';
import { RulesInput } from './rules-input.tsx';

interface SetQualificationDialogProps {
  team: TeamView;
  rules: readonly QualificationOutcome[];
  onClose: () => void;
}

export function SetQualificationDialog({ team, rules, onClose }: SetQualificationDialogProps) {
  const { t } = useTranslation('identity');
  const set = useSend(setQualification);
  const initial = rules.map(({ id, measure, appliesTo, level, minimum }) => ({
    id,
    measure,
    appliesTo,
    level,
    minimum,
  }));
  return (
    <FormDialog<{ rules?: RuleEntry[] | null }>
      title={t('qualification.set', { name: team.name })}
      text={t('qualification.setText')}
      fields={[{ kind: 'own', name: 'rules', label: t('qualification.rules'), part: RulesInput }]}
      initial={{ rules: initial }}
      submit={({ rules: written }) =>
        set.mutateAsync({
          params: { team: team.id },
          body: { rules: (written ?? []).map(ruleBodyOf) },
          ifMatch: team.revision,
        })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
