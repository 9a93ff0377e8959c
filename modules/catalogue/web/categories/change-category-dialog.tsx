import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeCategory, type CategoryView } from '../../category.contract.ts';
import { useCategoryFields } from './use-category-fields.ts';

interface ChangeCategoryDialogProps {
  category: CategoryView;
  onClose: () => void;
}

export function ChangeCategoryDialog({ category, onClose }: ChangeCategoryDialogProps) {
  const { t } = useTranslation('catalogue');
  const change = useSend(changeCategory);
  const { id, revision, name, parentId, defaultImpact, defaultUrgency, defaultTeam, isBilledSeparately } = category;
  return (
    <FormDialog<BodyOf<typeof changeCategory>>
      title={t('category.change', { name })}
      fields={useCategoryFields()}
      initial={{
        name,
        parentId,
        defaultImpact,
        defaultUrgency,
        defaultTeamId: defaultTeam?.id ?? null,
        isBilledSeparately,
      }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { category: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
