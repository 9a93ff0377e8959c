import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readOwnCompany } from '../../../customers/own-company.contract.ts';
import { LightFileField } from '../../../files/web/light.ts';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightGo } from '../../../../web/ui/light/light-go.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightLine, LightText } from '../../../../web/ui/light/light-field.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import type { TicketKind } from '../../ticket-codes.contract.ts';
import { HelpedNote } from './helped-note.tsx';
import { ImpactChoice } from './impact-choice.tsx';
import { ReportQuestions } from './report-questions.tsx';
import { ReportDetails } from './report-details.tsx';
import './report.css';
import { useReport } from './use-report.ts';

interface ReportFormProps {
  kind: TicketKind;
  assetId: string | undefined;
}

/** What is wrong, or wanted: one line will do; photos say more. Kept while it is written. */
export function ReportForm({ kind, assetId }: ReportFormProps) {
  const { t } = useTranslation('service-desk');
  const company = useAnswer(readOwnCompany);
  const isFault = kind === 'incident';
  const back = isFault
    ? { to: '/portal/report?kind=incident', text: t('portal.report.what') }
    : { to: '/portal/report?kind=wish', text: t('portal.report.wish') };
  return (
    <LightPage title={t(`portal.kind.${kind}.title`)} back={back}>
      <LightAnswered result={company}>
        {(known) => <Writing kind={kind} assetId={assetId} company={known} />}
      </LightAnswered>
    </LightPage>
  );
}

function Writing({ company, ...about }: ReportFormProps & { company: AnswerOf<typeof readOwnCompany> }) {
  const { t } = useTranslation('service-desk');
  const report = useReport({ ...about, me: company.me });
  const { draft, write, files } = report;
  const [isHelped, help] = useState(false);
  const onHelped = () => {
    report.forget();
    help(true);
  };
  const questions = <ReportQuestions {...{ draft, write, assetId: about.assetId, onHelped }} />;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    report.send();
  };
  if (isHelped) return <Helped />;
  return (
    <form className="lt-form" onSubmit={submit}>
      {!draft.categoryId && questions}
      <LightLine
        label={t(`portal.report.title.${about.kind === 'incident' ? 'fault' : 'wish'}`)}
        placeholder={t(`portal.report.titleHint.${about.kind === 'incident' ? 'fault' : 'wish'}`)}
        value={draft.title}
        maxLength={200}
        required
        onChange={({ target }) => write({ title: target.value })}
      />
      {about.kind === 'incident' && <ImpactChoice chosen={draft.impact} choose={(impact) => write({ impact })} />}
      <LightText
        label={t('portal.report.description')}
        help={t('portal.report.descriptionHelp')}
        value={draft.description}
        maxLength={20_000}
        onChange={({ target }) => write({ description: target.value })}
      />
      <LightFileField waiting={files} />
      <ReportDetails draft={draft} write={write} company={company} />
      {draft.categoryId && questions}
      <p role="status" className="lt-help">
        {files.isUnsettled && t('files:portal.unsettled')}
      </p>
      <LightFault error={report.error} />
      <LightButton type="submit" look="next" isBusy={report.isSending} disabled={files.isUnsettled}>
        {t('portal.report.send')}
      </LightButton>
    </form>
  );
}

function Helped() {
  const { t } = useTranslation('service-desk');
  return (
    <HelpedNote>
      <LightGo to="/portal" look="next">
        {t('portal.guided.home')}
      </LightGo>
    </HelpedNote>
  );
}
