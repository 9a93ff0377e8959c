import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readCategory, type CategoryView } from '../../category.contract.ts';
import { TeamsOfCategory } from '../category-teams/teams-of-category.tsx';
import { PriorityMark } from '../priorities/priority-mark.tsx';
import { usePriorities } from '../priorities/use-priorities.ts';
import '../summary.css';
import { CategoryActs } from './category-acts.tsx';
import { useRequirableFields } from './use-requirable-fields.ts';

/** A category in hand: what it proposes, and what can be done to it. */
export function CategorySummary({ id }: { id: string }) {
  const result = useAnswer(readCategory, { params: { category: id } });
  return <Answered result={result}>{(category) => <Summary key={category.id} category={category} />}</Answered>;
}

function Summary({ category }: { category: CategoryView }) {
  const { t } = useTranslation('catalogue');
  const { words, priorityFor } = usePriorities();
  const { defaultImpact, defaultUrgency, defaultTeam, isBilledSeparately, requiredFields } = category;
  const requirable = useRequirableFields();
  const wordsOf = (codes: readonly string[]) =>
    codes.map((code) => requirable.find(({ value }) => value === code)?.label ?? code).join(t('category.and'));
  return (
    <>
      <header className="catalogue-summary-head">
        <h2>{category.name}</h2>
        {category.isRetired && <Status tone="over" text={t('state.retired')} />}
      </header>
      <CategoryActs category={category} />
      <Facts
        items={[
          { label: t('category.path'), value: category.path },
          { label: t('category.defaultImpact'), value: defaultImpact && words.impact(defaultImpact) },
          { label: t('category.defaultUrgency'), value: defaultUrgency && words.urgency(defaultUrgency) },
          {
            label: t('category.priority'),
            value: <PriorityMark priority={priorityFor(defaultImpact, defaultUrgency)} />,
          },
          { label: t('category.defaultTeam'), value: defaultTeam?.name },
          {
            label: t('category.isBilledSeparately'),
            value: t(isBilledSeparately ? 'category.billed' : 'category.notBilled'),
          },
          { label: t('category.requiredFields'), value: wordsOf(requiredFields) },
          { label: t('category.checklist'), value: <ChecklistLines lines={category.checklist} /> },
          ...(category.mergedInto ? [{ label: t('category.mergedInto'), value: category.mergedInto.name }] : []),
        ]}
      />
      <TeamsOfCategory categoryId={category.id} />
    </>
  );
}

function ChecklistLines({ lines }: { lines: CategoryView['checklist'] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="catalogue-checklist">
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
