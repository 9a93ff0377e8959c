import { FormOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { Assessment, ProtectionWeekView } from '../../protection-week.contract.ts';
import '../protection.css';
import { SignDialog } from './sign-dialog.tsx';

/** What was signed about a week, the one that counts first; those that it corrects stay readable below it. */
export function WeekAssessments({ week }: { week: ProtectionWeekView }) {
  const { t } = useTranslation('protection');
  const [isOpen, setOpen] = useState(false);
  const { assessments, abilities } = week;
  const isFirst = assessments.length === 0;
  return (
    <Section title={t('assessment.noun')}>
      {isFirst && <p className="yt-quiet">{t('assessment.none')}</p>}
      {assessments.map((assessment) => (
        <Signed key={assessment.id} assessment={assessment} eventsNow={week.events.length} />
      ))}
      {abilities.includes('assess') && (
        <Button type={isFirst ? 'primary' : 'default'} icon={<FormOutlined />} onClick={() => setOpen(true)}>
          {t(isFirst ? 'assessment.new' : 'assessment.correct')}
        </Button>
      )}
      {isOpen && <SignDialog week={week} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function Signed({ assessment, eventsNow }: { assessment: Assessment; eventsNow: number }) {
  const { t } = useTranslation('protection');
  const format = useFormat();
  const { cause, spread, action, eventCount, signedAt, signedName, isCorrected } = assessment;
  const isOutrun = !isCorrected && eventsNow !== eventCount;
  return (
    <article className="protection-assessment" data-corrected={isCorrected || undefined}>
      {isCorrected && <Status tone="over" text={t('assessment.corrected')} />}
      {isOutrun && <Status tone="soon" text={t('assessment.outrun', { before: eventCount, now: eventsNow })} />}
      <Facts
        items={[
          { label: t('assessment.cause'), value: cause },
          { label: t('assessment.spread'), value: spread },
          { label: t('assessment.action'), value: action },
        ]}
      />
      <p className="protection-signature">{t('assessment.signed', { by: signedName, at: format.instant(signedAt) })}</p>
    </article>
  );
}
