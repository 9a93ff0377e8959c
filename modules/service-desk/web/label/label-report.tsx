import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightLine, LightText } from '../../../../web/ui/light/light-field.tsx';
import { readLabelVisit, reportByLabel } from '../../label-visit.contract.ts';
import { ImpactChoice } from '../portal/impact-choice.tsx';
import { LabelQuestions } from './label-questions.tsx';
import { PhotoField } from './photo-field.tsx';
import { emptyReport, reportOfDraft } from './label-report-draft.ts';
import { usePhotos } from './use-photos.ts';

interface LabelReportProps {
  assetId: string;
  onSent: (answer: { number: string | null }) => void;
  onHelped: () => void;
}

/** What is wrong, and who says so; photos say more. */
export function LabelReport({ assetId, onSent, onHelped }: LabelReportProps) {
  const { t } = useTranslation('service-desk');
  const [draft, setDraft] = useState(emptyReport);
  const write = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const photos = usePhotos();
  const send = useSend(reportByLabel, { changes: [readLabelVisit], onSent });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (send.isPending || photos.isUnsettled) return;
    send.mutate({ body: { assetId, ...reportOfDraft(draft, photos.ids) } });
  };
  return (
    <form className="lt-form" onSubmit={submit} aria-label={t('portal.label.report.title')}>
      <LabelQuestions draft={draft} write={write} onHelped={onHelped} />
      <LightText
        label={t('portal.label.report.words')}
        placeholder={t('portal.label.report.wordsHint')}
        value={draft.words}
        maxLength={2000}
        required
        onChange={({ target }) => write({ words: target.value })}
      />
      <ImpactChoice chosen={draft.impact} choose={(impact) => write({ impact })} />
      <PhotoField photos={photos} />
      <LightLine
        label={t('portal.label.report.name')}
        autoComplete="name"
        value={draft.name}
        maxLength={60}
        required
        onChange={({ target }) => write({ name: target.value })}
      />
      <LightLine
        label={t('portal.label.report.phone')}
        help={t('portal.label.report.phoneHelp')}
        type="tel"
        autoComplete="tel"
        value={draft.phone}
        maxLength={40}
        onChange={({ target }) => write({ phone: target.value })}
      />
      <LightFault error={send.error} />
      <LightButton type="submit" look="next" isBusy={send.isPending} disabled={photos.isUnsettled}>
        {t('portal.label.report.send')}
      </LightButton>
    </form>
  );
}
