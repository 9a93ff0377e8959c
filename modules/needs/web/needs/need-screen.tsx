import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readNeed } from '../../need.contract.ts';
import { NeedActs } from './need-acts.tsx';
import { NeedCourse, NeedFacts } from './need-facts.tsx';
import './needs.css';
import { useNeedWords } from './use-need-words.ts';

export function NeedScreen({ params }: ScreenProps) {
  const { t } = useTranslation('needs');
  const words = useNeedWords();
  const id = params['need'] ?? '';
  const result = useAnswer(readNeed, { params: { need: id } });
  useLive('need', { id, reads: [readNeed] });
  return (
    <Answered result={result}>
      {(need) => (
        <Page
          title={need.title}
          breadcrumb={[{ text: t('need.plural'), to: '/needs' }]}
          actions={<NeedActs need={need} />}
        >
          <p>
            <Status {...words.state(need)} />{' '}
            {need.retiredReason !== null && t('need.retired', { reason: need.retiredReason })}
          </p>
          {need.words !== null && <div className="need-words">{need.words}</div>}
          <NeedFacts need={need} />
          {need.decision !== null && (
            <Section title={t('need.course')}>
              <NeedCourse need={need} />
            </Section>
          )}
        </Page>
      )}
    </Answered>
  );
}
