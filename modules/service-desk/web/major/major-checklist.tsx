import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { checkMajorStep, type MajorIncidentView, type MajorStep } from '../../major-incident.contract.ts';

/** The steps of the plan that was taken; not there while it is only proposed. */
export function MajorChecklist({ major }: { major: MajorIncidentView }) {
  const { t } = useTranslation('service-desk');
  if (major.declaredAt === null) return null;
  const { steps, planName } = major;
  return (
    <Section title={planName ?? t('major.checklist')}>
      {steps.length === 0 ? (
        <p className="yt-quiet">{t('major.noPlan')}</p>
      ) : (
        <ul className="ticket-checks">
          {steps.map((step) => (
            <StepLine key={step.key} majorId={major.id} step={step} mayCheck={major.abilities.includes('check')} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function StepLine({ majorId, step, mayCheck }: { majorId: string; step: MajorStep; mayCheck: boolean }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const notice = useNotice();
  const check = useSend(checkMajorStep);
  const { key, text, doneAt, doneBy } = step;
  const tick = (isDone: boolean) =>
    check.mutateAsync({ params: { majorIncident: majorId }, body: { key, isDone } }).catch(notice.failed);
  return (
    <li>
      <Checkbox
        checked={doneAt !== null}
        disabled={!mayCheck || check.isPending}
        onChange={({ target }) => void tick(target.checked)}
      >
        {text}
      </Checkbox>
      {doneAt !== null && (
        <span className="yt-quiet yt-small">
          {t('major.doneBy', { name: doneBy ?? '—', at: format.instant(doneAt) })}
        </span>
      )}
    </li>
  );
}
