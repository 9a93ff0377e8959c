import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { reviewMajorIncident, type MajorIncidentView } from '../../major-incident.contract.ts';
import { ReviewActions } from './review-actions.tsx';

type Body = BodyOf<typeof reviewMajorIncident>;

/** What happened, why, what helped, and who does what by when. */
export function MajorReview({ major }: { major: MajorIncidentView }) {
  const { t } = useTranslation('service-desk');
  return (
    <Section title={t('major.review.title')}>
      {major.abilities.includes('review') ? <ReviewForm major={major} /> : <WrittenReview major={major} />}
    </Section>
  );
}

function ReviewForm({ major }: { major: MajorIncidentView }) {
  const { t } = useTranslation('service-desk');
  const save = useSend(reviewMajorIncident);
  const parts = (['happened', 'cause', 'helped'] as const).map(
    (name) => ({ kind: 'text', name, label: t(`major.review.${name}`), most: 5000, rows: 3 }) as const,
  );
  const { id, happened, cause, helped, revision } = major;
  const actions = major.actions.map(({ text, owner, dueOn }) => ({ text, ownerId: owner?.id ?? '', dueOn }));
  return (
    <>
      <p className="yt-quiet">{t('major.reviewText')}</p>
      <Form<Partial<Body>>
        key={revision}
        fields={[...parts, { kind: 'own', name: 'actions', label: t('major.review.actions'), part: ReviewActions }]}
        initial={{
          ...(happened !== null && { happened }),
          ...(cause !== null && { cause }),
          ...(helped !== null && { helped }),
          actions,
        }}
        submit={({ actions: entered = [], ...said }) =>
          save.mutateAsync({ params: { majorIncident: id }, body: { ...said, actions: entered }, ifMatch: revision })
        }
        submitText={t('major.saveReview')}
      />
    </>
  );
}

function WrittenReview({ major }: { major: MajorIncidentView }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const actions = major.actions.map(({ text, owner, dueOn }) => [text, owner?.name, format.day(dueOn)].join(' · '));
  return (
    <Facts
      items={[
        { label: t('major.review.happened'), value: major.happened },
        { label: t('major.review.cause'), value: major.cause },
        { label: t('major.review.helped'), value: major.helped },
        { label: t('major.review.actions'), value: actions.join('；') },
      ]}
    />
  );
}
