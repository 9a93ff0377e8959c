import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { listSignaturesOfStaff } from '../../confidentiality.contract.ts';

/** What a staff member has promised to whom, on their page. */
export function SignaturesOfStaff({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const result = useAnswer(listSignaturesOfStaff, { params: { staff: subjectId } });
  return (
    <Answered result={result}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="yt-quiet">{t('confidentiality.noneSigned')}</p>
        ) : (
          <>
            <Facts
              items={items.map(({ customer, version, signedAt, isCurrent }) => ({
                label: customer.name,
                value: (
                  <Go to={`/customers/${customer.id}`}>
                    {t('confidentiality.version', { version, at: format.instant(signedAt) })}
                    {!isCurrent && ` · ${t('confidentiality.former')}`}
                  </Go>
                ),
              }))}
            />
            <p className="yt-quiet yt-small">{t('confidentiality.staysAfter')}</p>
          </>
        )
      }
    </Answered>
  );
}
