import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { listTeamsForCustomer } from '../../category-team.contract.ts';
import { AddTeamButton } from './add-team-button.tsx';
import { CategoryTeamList } from './category-team-list.tsx';

/** On a customer's page: which teams get their tickets, category by category. */
export function CustomerTeamsPanel({ subjectId }: PanelProps) {
  const { t } = useTranslation('catalogue');
  const result = useAnswer(listTeamsForCustomer, { params: { customer: subjectId } });
  return (
    <Answered result={result} lines={2}>
      {({ items, abilities }) => (
        <>
          {items.length === 0 && <p className="yt-quiet">{t('categoryTeam.noneForCustomer')}</p>}
          <CategoryTeamList
            items={items}
            mayChange={abilities.includes('change')}
            about={({ category }) => category.name}
          />
          {abilities.includes('change') && <AddTeamButton known={{ customerId: subjectId }} />}
        </>
      )}
    </Answered>
  );
}
