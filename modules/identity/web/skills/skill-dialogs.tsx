import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeSkill, recordSkill, type SkillView } from '../../skill.contract.ts';

function useSkillFields(): Field[] {
  const { t } = useTranslation('identity');
  return [
    { kind: 'line', name: 'name', label: t('skill.name'), isRequired: true, most: 60, isFocused: true },
    { kind: 'text', name: 'note', label: t('skill.note'), help: t('skill.noteHelp'), most: 500, rows: 3 },
  ];
}

export function NewSkillDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('identity');
  const record = useSend(recordSkill);
  return (
    <FormDialog<BodyOf<typeof recordSkill>>
      title={t('skill.new')}
      fields={useSkillFields()}
      draft="skill.new"
      submit={(body) => record.mutateAsync({ body })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

export function ChangeSkillDialog({ skill, onClose }: { skill: SkillView; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const change = useSend(changeSkill);
  const { id, revision, name, note } = skill;
  return (
    <FormDialog<BodyOf<typeof changeSkill>>
      title={t('skill.change')}
      fields={useSkillFields()}
      initial={{ name, note }}
      emptyAs="null"
      draft={`skill.${id}`}
      submit={(body) => change.mutateAsync({ params: { skill: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
