import { useTranslation } from 'react-i18next';
import { listCategories } from '../../../catalogue/category.contract.ts';
import type { readOwnCompany } from '../../../customers/own-company.contract.ts';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { LightSelect } from '../../../../web/ui/light/light-field.tsx';
import { ColleagueField } from './colleague-field.tsx';
import type { ReportDraft } from './report-draft.ts';

interface ReportDetailsProps {
  draft: ReportDraft;
  write: (patch: Partial<ReportDraft>) => void;
  company: AnswerOf<typeof readOwnCompany>;
}

/** What may be left out: where, what kind of thing, and for whom where one speaks for others. */
export function ReportDetails({ draft, write, company }: ReportDetailsProps) {
  const { t } = useTranslation('service-desk');
  const speaksForOthers = useMay('ticket.read_company');
  const seesColleagues = useMay('colleague.read');
  const customerId = draft.caller?.customerId ?? company.me.customerId;
  const sites = company.sites.filter((site) => site.customerId === customerId);
  return (
    <>
      {speaksForOthers && seesColleagues && (
        <ColleagueField
          label={t('portal.report.for')}
          help={t('portal.report.forHelp')}
          chosenId={draft.caller?.id}
          chosenName={draft.caller?.name}
          onChoose={(colleague) => write({ caller: colleague, siteId: '' })}
        />
      )}
      {sites.length > 1 && (
        <LightSelect
          label={t('portal.report.site')}
          value={draft.siteId || (draft.caller ? '' : (company.me.siteId ?? ''))}
          choices={[
            { value: '', label: t('portal.report.anySite') },
            ...sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(siteId) => write({ siteId })}
        />
      )}
      <CategoryChoice chosen={draft.categoryId} choose={(categoryId) => write({ categoryId, guidance: null })} />
    </>
  );
}

function CategoryChoice({ chosen, choose }: { chosen: string; choose: (id: string) => void }) {
  const { t } = useTranslation('service-desk');
  const { data } = useAnswer(listCategories);
  const categories = data?.items ?? [];
  if (categories.length === 0) return null;
  return (
    <LightSelect
      label={t('portal.report.category')}
      value={chosen}
      choices={[
        { value: '', label: t('portal.report.anyCategory') },
        ...categories.map(({ id, path }) => ({ value: id, label: path })),
      ]}
      onChoose={choose}
    />
  );
}
