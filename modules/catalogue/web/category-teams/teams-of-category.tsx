import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { listTeamsOfCategory } from '../../category-team.contract.ts';
import { AddTeamButton } from './add-team-button.tsx';
import { CategoryTeamList } from './category-team-list.tsx';

/** Beside a category: the customers whose tickets of it go to a team of their own. */
export function TeamsOfCategory({ categoryId }: { categoryId: string }) {
  const { t } = useTranslation('catalogue');
  const result = useAnswer(listTeamsOfCategory, { params: { category: categoryId } });
  return (
    <section className="catalogue-teams-part">
      <h3>{t('categoryTeam.ofCategory')}</h3>
      <Answered result={result} lines={2}>
        {({ items, abilities }) => (
          <>
            {items.length === 0 && <p className="yt-quiet">{t('categoryTeam.none')}</p>}
            <CategoryTeamList
              items={items}
              mayChange={abilities.includes('change')}
              about={({ customer }) => <Go to={`/customers/${customer.id}`}>{customer.name}</Go>}
            />
            {abilities.includes('change') && <AddTeamButton known={{ categoryId }} />}
          </>
        )}
      </Answered>
    </section>
  );
}
