import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeCategory, type CategoryView } from '../../category.contract.ts';
import { checklistOf, textOfChecklist } from './checklist.ts';
import { useCategoryFields, type EnteredCategory } from './use-category-fields.ts';

interface ChangeCategoryDialogProps {
  category: CategoryView;
  onClose: () => void;
}

export function ChangeCategoryDialog({ category, onClose }: ChangeCategoryDialogProps) {
  const { t } = useTranslation('catalogue');
  const change = useSend(changeCategory);
  const { id, revision, name, parentId, defaultImpact, defaultUrgency, defaultTeam, isBilledSeparately } = category;
  const { requiredFields, checklist } = category;
  return (
    <FormDialog<EnteredCategory>
      title={t('category.change', { name })}
      fields={useCategoryFields()}
      initial={{
        name,
        parentId,
        defaultImpact,
        defaultUrgency,
        defaultTeamId: defaultTeam?.id ?? null,
        isBilledSeparately,
        requiredFields,
        checklist: textOfChecklist(checklist),
      }}
      emptyAs="null"
      submit={(entered) => {
        const body = {
          ...entered,
          requiredFields: entered.requiredFields ?? [],
          checklist: checklistOf(entered.checklist, checklist),
        };
        return change.mutateAsync({ params: { category: id }, body, ifMatch: revision });
      }}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
