import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { teamSource } from '../../../identity/web/index.ts';
import { setCategoryTeam } from '../../category-team.contract.ts';
import { useCategories } from '../categories/use-categories.ts';

interface Entries {
  customerId: string;
  categoryId: string;
  teamId: string;
}

interface SetCategoryTeamDialogProps {
  /** What is settled already by where the dialog was opened. */
  known: Partial<Entries>;
  onClose: () => void;
}

/** Whose tickets, of which category, go to which team. */
export function SetCategoryTeamDialog({ known, onClose }: SetCategoryTeamDialogProps) {
  const { t } = useTranslation('catalogue');
  const { tree } = useCategories();
  const set = useSend(setCategoryTeam);
  const all: Field[] = [
    { kind: 'search', name: 'customerId', label: t('categoryTeam.customer'), source: customerSource, isRequired: true },
    { kind: 'tree', name: 'categoryId', label: t('category.noun'), choices: tree, isRequired: true },
    {
      kind: 'search',
      name: 'teamId',
      label: t('categoryTeam.team'),
      help: t('categoryTeam.help'),
      source: teamSource,
      isRequired: true,
    },
  ];
  const isKnown = new Set(['customerId', 'categoryId'].filter((name) => name in known));
  return (
    <FormDialog<Entries>
      title={t('categoryTeam.set')}
      fields={all.filter(({ name }) => !isKnown.has(name))}
      initial={known}
      submit={(entries) => {
        const { customerId: customer, categoryId: category, teamId } = { ...known, ...entries };
        return set.mutateAsync({ params: { customer, category }, body: { teamId } });
      }}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
