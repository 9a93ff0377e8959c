import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { addCategory, type CategoryView } from '../../category.contract.ts';
import { checklistOf } from './checklist.ts';
import { useCategoryFields, type EnteredCategory } from './use-category-fields.ts';

interface AddCategoryDialogProps {
  /** Null: it becomes a root. What it proposes is proposed for the new one. */
  parent: CategoryView | null;
  onClose: () => void;
}

export function AddCategoryDialog({ parent, onClose }: AddCategoryDialogProps) {
  const { t } = useTranslation('catalogue');
  const add = useSend(addCategory);
  return (
    <FormDialog<EnteredCategory>
      title={t(parent ? 'category.addBelow' : 'category.addRoot')}
      fields={useCategoryFields()}
      initial={
        parent
          ? {
              parentId: parent.id,
              defaultImpact: parent.defaultImpact ?? undefined,
              defaultUrgency: parent.defaultUrgency ?? undefined,
              defaultTeamId: parent.defaultTeam?.id,
              isBilledSeparately: parent.isBilledSeparately,
            }
          : {}
      }
      submit={(entered) => add.mutateAsync({ body: { ...entered, checklist: checklistOf(entered.checklist, []) } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
