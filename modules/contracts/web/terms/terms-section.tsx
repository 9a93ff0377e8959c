import { useTranslation } from 'react-i18next';
import { Button } from 'antd';
import { useGo } from '../../../../web/ui/go.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { ContractView } from '../../contract.contract.ts';
import { TermsFacts } from './terms-facts.tsx';

/** What the contract says today, and the way to change it: anew while it is drafted, by a supplement once it is signed. */
export function TermsSection({ contract: { id, terms, abilities } }: { contract: ContractView }) {
  const { t } = useTranslation('contracts');
  const go = useGo();
  return (
    <Section
      title={t('terms.title')}
      beside={
        <span className="contract-buttons">
          {abilities.includes('change_terms') && (
            <Button size="small" onClick={() => go(`/contracts/${id}/terms`)}>
              {t('terms.change')}
            </Button>
          )}
          {abilities.includes('supplement') && (
            <Button size="small" onClick={() => go(`/contracts/${id}/supplement`)}>
              {t('terms.supplement')}
            </Button>
          )}
        </span>
      }
    >
      <TermsFacts terms={terms} />
    </Section>
  );
}
