import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { setCategoryTeam, type CategoryTeamView } from '../../category-team.contract.ts';
import './category-teams.css';
import { SetCategoryTeamDialog } from './set-category-team-dialog.tsx';

interface CategoryTeamListProps {
  items: readonly CategoryTeamView[];
  mayChange: boolean;
  /** What each line is about: its customer, or its category. */
  about: (row: CategoryTeamView) => ReactNode;
}

/** Who gets what, a line each, with what can be done to it. */
export function CategoryTeamList({ items, mayChange, about }: CategoryTeamListProps) {
  const { t } = useTranslation('catalogue');
  return (
    <ul className="catalogue-teams">
      {items.map((row) => (
        <li key={`${row.customer.id} ${row.category.id}`}>
          <span>{about(row)}</span>
          <Go to={`/teams/${row.team.id}`}>{row.team.name}</Go>
          {row.isTeamRetired && <Status tone="soon" text={t('categoryTeam.isRetired')} />}
          {mayChange && <LineActs row={row} />}
        </li>
      ))}
    </ul>
  );
}

function LineActs({ row: { customer, category, team } }: { row: CategoryTeamView }) {
  const { t } = useTranslation('catalogue');
  const [isChanging, setChanging] = useState(false);
  const set = useSend(setCategoryTeam);
  const params = { customer: customer.id, category: category.id };
  return (
    <span className="catalogue-team-acts" role="group" aria-label={`${customer.name} · ${category.name}`}>
      <Button size="small" onClick={() => setChanging(true)}>
        {t('shell:action.edit')}
      </Button>
      <ConfirmButton
        size="small"
        isDanger
        title={t('categoryTeam.removeQuestion', { customer: customer.name, category: category.name })}
        text={t('categoryTeam.removeText')}
        confirmText={t('categoryTeam.remove')}
        onConfirm={() => set.mutateAsync({ params, body: { teamId: null } })}
      >
        {t('categoryTeam.remove')}
      </ConfirmButton>
      {isChanging && (
        <SetCategoryTeamDialog
          known={{ customerId: customer.id, categoryId: category.id, teamId: team.id }}
          onClose={() => setChanging(false)}
        />
      )}
    </span>
  );
}
